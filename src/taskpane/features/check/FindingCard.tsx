import type { ReactElement } from "react";
import {
  Body1,
  Button,
  Caption1,
  Tooltip,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import type { Finding } from "../../../core/check/Finding";
import { checkMessages } from "../../../templates/messages/check";
import { useTexts } from "../../hooks/LanguageContext";
import { FixLine } from "./FixLine";
import { OtherRows } from "./OtherRows";
import type { FindingTexts } from "./useFindingTexts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  text: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly finding: Finding;
  readonly texts: FindingTexts;
  readonly disabled: boolean;
  /** Undefined where the finding is about no cell. */
  readonly onGo?: () => void;
  /** Goes to another row that the finding is about. */
  readonly onGoToOther: (rowInTable: number) => void;
  /** Undefined where nothing can be corrected for certain. */
  readonly onFix?: () => void;
}

/** One finding: what is the matter, where, how it can be corrected; leads to its cell. */
export function FindingCard({ finding, texts, disabled, onGo, onGoToOther, onFix }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(checkMessages);
  const restoreFocus = useRestoreFocusTarget();
  const place = texts.place(finding);
  const isCorrection = finding.fix?.kind === "cell";
  return (
    <div className={styles.card}>
      <Body1 className={styles.text}>{texts.sentence(finding)}</Body1>
      <Caption1 className={styles.place}>{place}</Caption1>
      <FixLine finding={finding} />
      <OtherRows finding={finding} onGo={onGoToOther} />
      <div className={styles.actions}>
        {onGo !== undefined && (
          <Tooltip content={text("goToCell")} relationship="description">
            <Button size="small" icon={<Open16Regular />} onClick={onGo} aria-label={`${text("goToCell")} ${place}`}>
              {text("goToCell")}
            </Button>
          </Tooltip>
        )}
        {onFix !== undefined && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={disabled}
            aria-label={text(isCorrection ? "fixOneOf" : "restoreOneOf", { place })}
            onClick={onFix}
            {...restoreFocus}
          >
            {text(isCorrection ? "fixOne" : "restoreOne")}
          </Button>
        )}
      </div>
    </div>
  );
}
