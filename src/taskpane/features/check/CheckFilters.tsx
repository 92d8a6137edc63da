import type { ReactElement } from "react";
import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/check/Finding";
import { checkMessages } from "../../../templates/messages/check";
import { useTexts } from "../../hooks/LanguageContext";
import { usePerson } from "../../hooks/PersonContext";
import type { FindingFilter } from "./groupFindings";
import type { FindingTexts } from "./useFindingTexts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    // A drop-down is as wide as its longest word unless it may be narrower.
    "& *": { minWidth: 0 },
  },
  // A row of its own: its words are longer than a column of a narrow pane.
  wide: { gridColumn: "1 / -1" },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
  readonly texts: FindingTexts;
}

/** Narrows the findings down to a sheet, a person's rows, or what can be corrected here. */
export function CheckFilters({ findings, filter, onChange, texts }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(checkMessages);
  const { name: myName } = usePerson();
  const tables = [
    ...new Set([...findings.map(({ at }) => at.table), ...(filter.table === null ? [] : [filter.table])]),
  ];
  const people = [...new Set(findings.map(({ person }) => person))].sort((one, other) => one.localeCompare(other));
  const personName = (name: string): string =>
    name === "" ? text("nobody") : name === myName ? text("me", { name }) : name;
  return (
    <div className={styles.root} role="group" aria-label={text("filters")}>
      <Field label={text("sheet")}>
        <Select
          value={filter.table ?? ""}
          onChange={(_, { value }) => onChange({ ...filter, table: value === "" ? null : value })}
        >
          <option value="">{text("allSheets")}</option>
          {tables.map((table) => (
            <option key={table} value={table}>
              {texts.sheet(table)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text("person")}>
        <Select
          value={filter.person === null ? "*" : `=${filter.person}`}
          onChange={(_, { value }) => onChange({ ...filter, person: value === "*" ? null : value.slice(1) })}
        >
          <option value="*">{text("everyone")}</option>
          {people.map((name) => (
            <option key={name} value={`=${name}`}>
              {personName(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        className={styles.wide}
        label={text("fixableOnly")}
        checked={filter.fixableOnly}
        onChange={(_, { checked }) => onChange({ ...filter, fixableOnly: checked === true })}
      />
    </div>
  );
}
