import { useState } from "react";
import { upkeepMessages } from "../../templates/messages/upkeep";
import { useTexts } from "../hooks/LanguageContext";
import { useWorkbook } from "../hooks/WorkbookContext";
import { FailureMessage } from "./FailureMessage";
import { Notice } from "./Notice";

/** A narrow pane has no room for more; the check lists them all. */
const mostLines = 5;

/** Says what kept the add-in from filling something in, and what it changed beyond filling blanks. */
export function UpkeepMessage() {
  const text = useTexts(upkeepMessages);
  const { contents, refresh } = useWorkbook();
  const [dismissed, setDismissed] = useState<readonly unknown[]>([]);
  const notes = (contents?.notes ?? []).filter((note) => !dismissed.includes(note));
  const findings = (contents?.findings ?? []).filter((finding) => !dismissed.includes(finding));
  const identifiers = [...new Set(notes.map(({ identifier }) => identifier))].join(text("joiner"));
  return (
    <>
      {contents !== undefined && contents.failure !== null && (
        <FailureMessage failure={contents.failure} note={text("failureNote")} onRetry={refresh} />
      )}
      {notes.length > 0 && (
        <Notice
          intent="warning"
          title={text("approvalResetTitle")}
          onDismiss={() => setDismissed([...dismissed, ...notes])}
        >
          {text("approvalReset", { identifiers })}
        </Notice>
      )}
      {findings.length > 0 && (
        <Notice
          intent="warning"
          title={text("findingsTitle")}
          lines={[
            ...new Set(findings.slice(0, mostLines).map(({ code, data }) => text(code, data))),
            findings.length > mostLines ? text("moreFindings", { count: findings.length - mostLines }) : "",
          ]}
          onDismiss={() => setDismissed([...dismissed, ...findings])}
        />
      )}
    </>
  );
}
