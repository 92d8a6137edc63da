import { Button, Caption1, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { delimiters } from "../../../core/import/delimiter";
import { importMessages } from "../../../templates/messages/import";
import { tableOrder, tables } from "../../../templates/tables";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { EncodingField } from "./EncodingField";
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

/** How the file was read, and where its rows go; all of it can be changed. */
export function FileFormatFields({ current, file, table }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const language = useLanguage();
  const { name, encoding, certain, delimiter, source } = file;
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
        <EncodingField value={encoding} certain={certain} onChange={(chosen) => current.reread({ encoding: chosen })} />
        <Field label={text("delimiter")}>
          <Select value={delimiter} onChange={(_, { value }) => current.reread({ encoding, delimiter: value })}>
            {delimiters.map((known) => (
              <option key={known} value={known}>
                {text(delimiterTexts[known])}
              </option>
            ))}
          </Select>
        </Field>
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
    </Section>
  );
}
