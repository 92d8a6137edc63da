import { type ReactElement, useState } from "react";
import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { type Finding, severities } from "../../../core/check/Finding";
import { checkMessages } from "../../../templates/messages/check";
import { Section } from "../../components/Section";
import { useTexts } from "../../hooks/LanguageContext";
import { FindingSection } from "./FindingSection";
import type { FindingGroup } from "./groupFindings";
import type { FindingTexts } from "./useFindingTexts";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL } });

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly texts: FindingTexts;
  readonly busy: boolean;
  readonly goTo: (finding: Finding) => (() => void) | undefined;
  readonly onGoToOther: (finding: Finding, rowInTable: number) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** Kinds of findings below each other, by severity; closed at first but where there is only one. */
export function FindingGroups({ groups, ...shared }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(checkMessages);
  const [opened, setOpened] = useState<readonly unknown[] | null>(null);
  const open = opened ?? (groups.length === 1 ? [groups[0]?.key] : []);
  return (
    <div className={styles.root}>
      {severities.map((severity) => {
        const ofSeverity = groups.filter((group) => group.severity === severity);
        if (ofSeverity.length === 0) return null;
        const keys: readonly unknown[] = ofSeverity.map(({ key }) => key);
        return (
          <Section key={severity} title={text(severity)} intro={text(`${severity}Intro`)}>
            <Accordion
              multiple
              collapsible
              openItems={open.filter((key) => keys.includes(key))}
              onToggle={(_, { openItems }) => setOpened([...open.filter((key) => !keys.includes(key)), ...openItems])}
            >
              {ofSeverity.map((group) => (
                <FindingSection key={group.key} group={group} {...shared} />
              ))}
            </Accordion>
          </Section>
        );
      })}
    </div>
  );
}
