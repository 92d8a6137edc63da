import { Caption1, Select, makeStyles, tokens } from "@fluentui/react-components";
import { importSourceMessages } from "../../../templates/messages/importSources";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  words: { color: tokens.colorNeutralForeground2 },
  unit: { flexGrow: 1, minWidth: "96px" },
});

const units = [
  [1, "unitOne"],
  [1e3, "unitThousand"],
  [1e4, "unitTenThousand"],
  [1e6, "unitMillion"],
  [1e7, "unitTenMillion"],
  [1e8, "unitHundredMillion"],
] as const;

interface Props {
  readonly heading: string;
  /** What a number without a unit of its own counts. */
  readonly factor: number;
  readonly onChange: (factor: number) => void;
}

/** Shows in which unit the numbers of a column are, as its heading says, and lets it be chosen. */
export function AmountUnitField({ heading, factor, onChange }: Props) {
  const styles = useStyles();
  const text = useTexts(importSourceMessages);
  return (
    <div className={styles.root}>
      <Caption1 className={styles.words} aria-hidden="true">
        {text("amountUnit")}
      </Caption1>
      <Select
        className={styles.unit}
        size="small"
        aria-label={text("amountUnitFor", { heading })}
        value={String(factor)}
        onChange={(_, { value }) => onChange(Number(value))}
      >
        {units.map(([each, name]) => (
          <option key={each} value={each}>
            {text(name)}
          </option>
        ))}
      </Select>
    </div>
  );
}
