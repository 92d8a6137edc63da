import { useState } from "react";
import { Body1, Button, Field, Select, makeStyles } from "@fluentui/react-components";
import { adoptList } from "../../../excel/adopt/adoptList";
import { findLists, type FoundList } from "../../../excel/adopt/findLists";
import type { WorkbookInspection } from "../../../excel/inspectWorkbook";
import { workbookMessages } from "../../../templates/messages/workbook";
import { columnOf, tableOrder, tables } from "../../../templates/tables";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationProgress } from "../../components/OperationProgress";
import { Outcome } from "../../components/Outcome";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { usePerson } from "../../hooks/PersonContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { recordAction } from "../../journalStore";
import { AdoptOutcome } from "./AdoptOutcome";
import { FoundListCard } from "./FoundListCard";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

/** Finds lists of the workbook that are not ours, customer lists first of all, and makes one of them our table in place. */
export function AdoptSection({ inspection }: { readonly inspection: WorkbookInspection }) {
  const styles = useStyles();
  const text = useTexts(workbookMessages);
  const language = useLanguage();
  const { team } = usePerson();
  const { refresh } = useWorkbook();
  // A table that is gone may only have been turned back into a range: its cells are then found as well.
  const absent = tableOrder.filter((key) => key !== "customers" && inspection.tables[key].status === "absent");
  const [table, setTable] = useState<TableKey>("customers");
  const looking = useExcelOperation((_, key: TableKey) => findLists(key));
  const adopting = useExcelOperation(async ({ onProgress }, list: FoundList) => {
    const result = await adoptList(table, list, {
      language: inspection.state.language ?? language,
      team,
      onProgress,
    });
    const headings = result.added.map((key) => columnOf(table, key).heading[inspection.state.language ?? language]);
    const { tableName } = tables[table];
    const step = { kind: "adoption", tableName, formerName: list.tableName, headings } as const;
    const entry = result.adopted ? recordAction("adopt", { name: list.sheetName }, [step]) : null;
    looking.reset();
    refresh();
    return { result, entry };
  });
  const present = inspection.tables[table];
  const lists = looking.status === "done" ? looking.result : undefined;

  return (
    <Section title={text("adoptTitle")} intro={text("adoptIntro")}>
      <Outcome>
        {looking.failure !== undefined && <FailureMessage failure={looking.failure} onDismiss={looking.reset} />}
        {adopting.failure !== undefined && <FailureMessage failure={adopting.failure} onDismiss={adopting.reset} />}
        {adopting.status === "done" && adopting.result !== undefined && (
          <AdoptOutcome table={table} {...adopting.result} onDismiss={adopting.reset} />
        )}
        {looking.status === "running" && <OperationProgress label={text("adoptLooking")} progress={null} />}
        {adopting.status === "running" && <OperationProgress label={text("adopting")} progress={adopting.progress} />}
      </Outcome>
      {lists?.length === 0 && <Body1>{text("adoptNone")}</Body1>}
      {adopting.status !== "running" &&
        lists?.map((list) => (
          <FoundListCard
            key={`${list.sheetName}/${list.tableName ?? ""}`}
            table={table}
            list={list}
            givesWay={present.status === "present" ? present.sheetName : null}
            disabled={inspection.readOnly}
            onAdopt={() => void adopting.run(list)}
          />
        ))}
      {absent.length > 0 && (
        <Field label={text("adoptTable")}>
          <Select
            value={table}
            disabled={adopting.status === "running"}
            onChange={(_, { value }) => {
              setTable(value as TableKey);
              looking.reset();
            }}
          >
            {(["customers", ...absent] as const).map((key) => (
              <option key={key} value={key}>
                {tables[key].sheetName[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {looking.status !== "running" && adopting.status !== "running" && (
        <Button
          className={styles.start}
          onClick={() => {
            adopting.reset();
            void looking.run(table);
          }}
        >
          {text("adoptLook")}
        </Button>
      )}
    </Section>
  );
}
