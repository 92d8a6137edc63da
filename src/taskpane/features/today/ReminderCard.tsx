import type { ReactElement } from "react";
import {
  Badge,
  Body1,
  Body1Strong,
  Caption1,
  Tooltip,
  createFocusOutlineStyle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { todayMessages } from "../../../templates/messages/today";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, borderTopColor: tokens.colorNeutralStroke1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle(),
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0, flexGrow: 1 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere" },
  detail: { overflowWrap: "anywhere" },
  line: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  go: { color: tokens.colorNeutralForeground3, flexShrink: 0, lineHeight: 0 },
});

export interface CardBadge {
  readonly text: string;
  readonly colour: "danger" | "warning" | "informative" | "brand";
}

interface Props {
  readonly name: string;
  /** How late, and whom it concerns. */
  readonly badge?: CardBadge;
  /** What is to be done. */
  readonly detail?: string;
  /** Whose it is, and the dates behind it. */
  readonly line: string;
  readonly onGo: () => void;
}

/** One reminder: who, why it is listed, how late; the whole card leads to its row. */
export function ReminderCard({ name, badge, detail, line, onGo }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(todayMessages);
  return (
    <Tooltip content={text("goToRow")} relationship="description">
      <button type="button" className={styles.card} onClick={onGo}>
        <span className={styles.words}>
          <span className={styles.head}>
            <Body1Strong className={styles.name}>{name}</Body1Strong>
            {badge !== undefined && (
              <Badge appearance="tint" color={badge.colour}>
                {badge.text}
              </Badge>
            )}
          </span>
          {detail !== undefined && <Body1 className={styles.detail}>{detail}</Body1>}
          <Caption1 className={styles.line}>{line}</Caption1>
        </span>
        <span className={styles.go} aria-hidden="true">
          <ChevronRight20Regular />
        </span>
      </button>
    </Tooltip>
  );
}
