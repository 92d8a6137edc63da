import { useEffect, useState } from "react";
import { Caption1, makeStyles } from "@fluentui/react-components";
import { paneMessages } from "../../templates/messages/pane";
import { useTexts } from "../hooks/LanguageContext";

const useStyles = makeStyles({ root: { display: "block" } });

/** Longer than Excel usually takes for one step. */
const patienceMilliseconds = 2500;

/**
 * After a while without progress, says what Excel may be waiting for: while a person edits a cell it lets the add-in
 * wait without a word. Give it a `key` that changes with each step, so that waiting begins anew.
 */
export function StillWaiting() {
  const styles = useStyles();
  const text = useTexts(paneMessages);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? <Caption1 className={styles.root}>{text("stillWaiting")}</Caption1> : null;
}
