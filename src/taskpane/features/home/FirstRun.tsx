import { useState } from "react";
import { Button, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { languages, type Language } from "../../../templates/Text";
import type { TeamMember } from "../../../templates/settingsSheet";
import { firstRunMessages } from "../../../templates/messages/firstRun";
import { languageNames } from "../../components/languageNames";
import { Section } from "../../components/Section";
import { ViewPage } from "../../components/ViewPage";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { CreationStatus } from "./CreationStatus";
import { TeamEditor } from "./TeamEditor";
import { firstDuplicate, membersOf, type DraftMember } from "./draftTeam";
import type { SheetCreation } from "./useSheetCreation";

const useStyles = makeStyles({ create: { alignSelf: "flex-start" } });

/** The first thing a person sees: which language, who is in the team, then one button makes the sheets. */
export function FirstRun({ creation }: { readonly creation: SheetCreation }) {
  const styles = useStyles();
  const text = useTexts(firstRunMessages);
  const paneLanguage = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const [draft, setDraft] = useState<readonly DraftMember[]>([]);
  const language = chosen ?? paneLanguage;
  const team: readonly TeamMember[] = membersOf(draft, language);
  const duplicate = firstDuplicate(team);

  return (
    <ViewPage title={text("welcomeTitle")} intro={text("welcomeIntro")}>
      <CreationStatus creation={creation} />
      <Section title={text("languageTitle")}>
        <RadioGroup
          layout="horizontal"
          aria-label={text("languageTitle")}
          value={language}
          disabled={creation.isRunning}
          onChange={(_, { value }) => setChosen(value as Language)}
        >
          {languages.map((key) => (
            <Radio key={key} value={key} label={languageNames[key]} />
          ))}
        </RadioGroup>
      </Section>
      <Section title={text("teamTitle")} intro={text("teamIntro")}>
        <TeamEditor
          members={draft}
          language={language}
          disabled={creation.isRunning}
          onChange={setDraft}
          {...(duplicate && { duplicate })}
        />
      </Section>
      <Button
        appearance="primary"
        size="large"
        className={styles.create}
        disabled={creation.isRunning || duplicate !== undefined}
        onClick={() => creation.create({ language, team })}
      >
        {text("createSheets")}
      </Button>
    </ViewPage>
  );
}
