import { Button, Caption1, Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { delimiters } from "../../../core/import/delimiter";
import { importMessages } from "../../../templates/messages/import";
import { importSourceMessages } from "../../../templates/messages/importSources";
import { tableOrder, tables } from "../../../templates/tables";
import { OperationProgress } from "../../components/OperationProgress";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { EncodingField } from "./EncodingField";
import { HeadingRowField } from "./HeadingRowField";
import type { Import } from "./useImport";
import type { OpenFile } from "./useSourceFile";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  summary: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
  /** A long name among the choices must not widen the field beyond a narrow pane. */
  narrow: { gridTemplateColumns: "minmax(0, 1fr)" },
});

const delimiterTexts = {
  ",": "delimiterComma",
  ";": "delimiterSemicolon",
  "\t": "delimiterTab",
  "|": "delimiterBar",
} as const;

interface Props {
  readonly current: Import;
  readonly file: OpenFile;
  readonly table: string;
}

/** How the source was read, and where its rows go; all of it can be changed. */
export function FileFormatFields({ current, file, table }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const language = useLanguage();
  const words = useTexts(importSourceMessages);
  const { state } = current.sourceFile;
  const { name, textFormat, book, format, grid, source } = file;
  const rows = source.rows.length + source.heldBack.length;
  return (
    <Section title={text("fileOptions")}>
      <div className={styles.summary}>
        <Caption1 className={styles.name}>
          {text("fileSummary", { name, rows, columns: source.columns.length })}
        </Caption1>
        <Button size="small" onClick={current.restart}>
          {text("otherFile")}
        </Button>
      </div>
      <div className={styles.fields}>
        {textFormat !== null && (
          <>
            <EncodingField
              value={textFormat.encoding}
              certain={textFormat.certain}
              onChange={(encoding) => current.reread({ encoding })}
            />
            <Field label={text("delimiter")}>
              <Select
                value={textFormat.delimiter}
                onChange={(_, { value }) => current.reread({ encoding: textFormat.encoding, delimiter: value })}
              >
                {delimiters.map((known) => (
                  <option key={known} value={known}>
                    {text(delimiterTexts[known])}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        )}
        {book !== null && (
          <Field className={styles.narrow} label={words("sheet")}>
            <Select value={book.sheetName} onChange={(_, { value }) => current.reread({ sheetName: value })}>
              {book.sheets.map(({ name: sheet, hidden }) => (
                <option key={sheet} value={sheet}>
                  {hidden ? words("hiddenSheet", { name: sheet }) : sheet}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={text("targetTable")}>
          <Select
            value={table}
            onChange={(_, { value }) => {
              const chosen = tableOrder.find((key) => key === value);
              if (chosen) current.changeTable(chosen);
            }}
          >
            {tableOrder.map((key) => (
              <option key={key} value={key}>
                {tables[key].sheetName[language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {state.status === "reading" && (
        <OperationProgress
          label={words("readingSource", { name })}
          progress={state.progress}
          onCancel={current.restart}
        />
      )}
      <HeadingRowField
        grid={grid}
        source={source}
        onChange={(headingRowNumber) => current.reread({ ...format, headingRowNumber })}
      />
      {source.hiddenRowCount > 0 && (
        <Checkbox
          label={words("leaveOutHidden", { count: source.hiddenRowCount })}
          checked={source.leavesOutHidden}
          onChange={(_, { checked }) => current.reread({ ...format, leaveOutHidden: checked === true })}
        />
      )}
    </Section>
  );
}
