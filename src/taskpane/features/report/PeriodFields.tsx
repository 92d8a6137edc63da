import type { ReactElement } from "react";
import { Field, Input, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type Period, periodText } from "../../../core/periods";
import { reportMessages } from "../../../templates/messages/report";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import type { PeriodChoice, PeriodKind } from "./usePeriodChoice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  kinds: { flexWrap: "wrap" },
  dates: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  date: { flex: "1 1 130px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

const kinds = ["quarter", "month", "custom"] as const satisfies readonly PeriodKind[];

/** Chooses a quarter, a month, or two dates. */
export function PeriodFields({ choice }: { readonly choice: PeriodChoice }): ReactElement {
  const styles = useStyles();
  const text = useTexts(reportMessages);
  const { kind, chooseKind, period, problems } = choice;
  return (
    <div className={styles.root}>
      <Field label={text("periodKind")}>
        <RadioGroup
          layout="horizontal"
          className={styles.kinds}
          value={kind}
          onChange={(_, { value }) => chooseKind(value as PeriodKind)}
        >
          {kinds.map((each) => (
            <Radio key={each} value={each} label={text(each)} />
          ))}
        </RadioGroup>
      </Field>
      {kind === "quarter" && (
        <PeriodSelect label={text("chooseQuarter")} periods={choice.quarters} value={period} onChoose={choice.choose} />
      )}
      {kind === "month" && (
        <PeriodSelect label={text("chooseMonth")} periods={choice.months} value={period} onChoose={choice.choose} />
      )}
      {kind === "custom" && (
        <div className={styles.dates}>
          <Field
            className={styles.date}
            label={text("from")}
            {...(problems.from !== null && { validationMessage: text(problems.from) })}
          >
            <Input
              className={styles.input}
              type="date"
              value={choice.from}
              onChange={(_, { value }) => choice.setFrom(value)}
            />
          </Field>
          <Field
            className={styles.date}
            label={text("to")}
            {...(problems.to !== null && { validationMessage: text(problems.to) })}
          >
            <Input
              className={styles.input}
              type="date"
              value={choice.to}
              onChange={(_, { value }) => choice.setTo(value)}
            />
          </Field>
        </div>
      )}
    </div>
  );
}

interface PeriodSelectProps {
  readonly label: string;
  readonly periods: readonly Period[];
  readonly value: Period | null;
  readonly onChoose: (period: Period) => void;
}

function PeriodSelect({ label, periods, value, onChoose }: PeriodSelectProps) {
  const language = useLanguage();
  const listed = value === null || periods.some(({ start }) => start === value.start) ? periods : [value, ...periods];
  return (
    <Field label={label}>
      <Select
        value={String(value?.start ?? "")}
        onChange={(_, { value: start }) => {
          const chosen = listed.find((period) => String(period.start) === start);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {listed.map((period) => (
          <option key={period.start} value={period.start}>
            {periodText(period, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
