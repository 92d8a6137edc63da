import { useRef } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { importMessages } from "../../../templates/messages/import";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import { HiddenFileInput } from "./HiddenFileInput";
import { TakeAway } from "./TakeAway";
import type { Import } from "./useImport";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, position: "relative" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Loads and saves the mapping, and says what of a loaded one does not fit this file. */
export function MappingFile({ current, words }: { readonly current: Import; readonly words: ImportWords }) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const input = useRef<HTMLInputElement>(null);
  const { map } = current;
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>{text("loadMap")}</Button>
        <TakeAway
          saveLabel={text("saveMap")}
          copyLabel={text("copyMap")}
          fileName={text("mapFileName")}
          mediaType="application/json"
          makeText={current.mapText}
        />
      </div>
      <HiddenFileInput ref={input} label={text("mapFile")} accept=".json,application/json" onChoose={current.loadMap} />
      {map === null ? (
        <Caption1 className={styles.hint}>{text("mapHint")}</Caption1>
      ) : map.problems.length === 0 ? (
        <Notice intent="success">{text("mapLoaded", { name: map.name })}</Notice>
      ) : (
        <Notice
          intent={map.refused ? "error" : "warning"}
          title={text(map.refused ? "mapRefused" : "mapLoadedPartly", { name: map.name })}
        >
          <ul className={styles.list}>
            {map.problems.map((problem, index) => (
              <li key={index}>{words.mapProblem(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
