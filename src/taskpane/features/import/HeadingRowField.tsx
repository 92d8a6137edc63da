import { Field, Select, makeStyles } from "@fluentui/react-components";
import { isBlankRow, type SourceGrid } from "../../../core/import/SourceGrid";
import type { SourceTable } from "../../../core/import/SourceTable";
import { importSourceMessages } from "../../../templates/messages/importSources";
import { useTexts } from "../../hooks/LanguageContext";

/** A long row among the choices must not widen the field beyond a narrow pane. */
const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

const offeredRows = 12;
const shownCells = 6;
const shownLength = 60;

interface Props {
  readonly grid: SourceGrid;
  readonly source: SourceTable;
  /** 0 where the source has no headings. */
  readonly onChange: (headingRowNumber: number) => void;
}

/** Shows which row holds the headings, and lets another one, or none, be chosen by what stands in it. */
export function HeadingRowField({ grid, source, onChange }: Props) {
  const styles = useStyles();
  const text = useTexts(importSourceMessages);
  const { headingRowNumber, titleRowCount } = source;
  const filled = grid.rows.filter((row) => !isBlankRow(row) && row.unreadable === undefined);
  const chosen = filled.findIndex(({ rowNumber }) => rowNumber === headingRowNumber);
  const offered = filled.slice(0, Math.max(offeredRows, chosen + 1));
  const hint = titleRowCount > 0 ? { hint: text("headingRowHint", { count: titleRowCount }) } : {};
  return (
    <Field className={styles.field} label={text("headingRow")} {...hint}>
      <Select value={String(headingRowNumber)} onChange={(_, { value }) => onChange(Number(value))}>
        {offered.map(({ rowNumber, cells }) => (
          <option key={rowNumber} value={rowNumber}>
            {text("headingRowChoice", { row: rowNumber, text: preview(cells) })}
          </option>
        ))}
        <option value={0}>{text("noHeadingRow")}</option>
      </Select>
    </Field>
  );
}

function preview(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== "");
  const shown = filled.slice(0, shownCells).join(" | ").replace(/\s+/g, " ");
  return shown.length > shownLength || filled.length > shownCells ? `${shown.slice(0, shownLength)}…` : shown;
}
