import type { ReactElement } from "react";
import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import type { Finding } from "../../../core/check/Finding";
import { fixWords } from "../../../templates/check/fixWords";
import { checkMessages } from "../../../templates/messages/check";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  part: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  before: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  after: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  arrow: { lineHeight: 0, color: tokens.colorNeutralForeground3 },
});

/** Shows what a correction changes, before and after; nothing where there is none. */
export function FixLine({ finding }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const text = useTexts(checkMessages);
  const words = fixWords(finding, language);
  if (words === null || finding.fix === undefined) return null;
  if (finding.fix.kind !== "cell" && finding.rowIndex === null) return null;
  return (
    <div className={styles.line} role="img" aria-label={text("changeSpoken", { ...words })}>
      <Caption1 className={mergeClasses(styles.part, styles.before)}>{words.before}</Caption1>
      <span className={styles.arrow}>
        <ArrowRight16Regular />
      </span>
      <Caption1 className={mergeClasses(styles.part, styles.after)}>{words.after}</Caption1>
    </div>
  );
}
