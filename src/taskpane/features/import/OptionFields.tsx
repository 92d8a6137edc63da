import { Checkbox, Field, Select, makeStyles } from "@fluentui/react-components";
import type { EffectPeriods, ImportSettings } from "../../../core/import/ColumnChoice";
import type { SourceTable } from "../../../core/import/SourceTable";
import { importMessages } from "../../../templates/messages/import";
import { Section } from "../../components/Section";
import { useTexts } from "../../hooks/LanguageContext";

const periodTexts = { none: "effectNone", quarter: "effectQuarter", month: "effectMonth" } as const satisfies Record<
  EffectPeriods,
  string
>;
/** A long heading among the choices must not widen the field beyond a narrow pane. */
const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

const periods = Object.keys(periodTexts) as EffectPeriods[];

interface Props {
  readonly source: SourceTable;
  readonly settings: ImportSettings;
  readonly onChange: (settings: ImportSettings) => void;
}

/** What identifies a row, and what else the import may add to the workbook. */
export function OptionFields({ source, settings, onChange }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const { keyIndex, createCampaigns, extendLists, effectPeriods, table } = settings;
  return (
    <Section title={text("options")}>
      <Field className={styles.field} label={text("key")} hint={text("keyHint")}>
        <Select
          value={keyIndex === null ? "" : String(keyIndex)}
          onChange={(_, { value }) => onChange({ ...settings, keyIndex: value === "" ? null : Number(value) })}
        >
          <option value="">{text("keyNone")}</option>
          {source.columns.map(({ index, name }) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={text("extendLists")}
        checked={extendLists}
        onChange={(_, { checked }) => onChange({ ...settings, extendLists: checked === true })}
      />
      {table === "customers" && (
        <>
          <Checkbox
            label={text("createCampaigns")}
            checked={createCampaigns}
            onChange={(_, { checked }) => onChange({ ...settings, createCampaigns: checked === true })}
          />
          <Field label={text("effectPeriods")}>
            <Select
              value={effectPeriods}
              onChange={(_, { value }) => {
                const chosen = periods.find((known) => known === value);
                if (chosen) onChange({ ...settings, effectPeriods: chosen });
              }}
            >
              {periods.map((known) => (
                <option key={known} value={known}>
                  {text(periodTexts[known])}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </Section>
  );
}
