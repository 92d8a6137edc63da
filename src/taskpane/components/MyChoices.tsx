import {
  Body1,
  Button,
  Field,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  Subtitle2,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { PersonSettings20Regular } from "@fluentui/react-icons/svg/person-settings";
import { languages, type Language } from "../../templates/Text";
import { paneMessages } from "../../templates/messages/pane";
import { useLanguageChoice, useTexts } from "../hooks/LanguageContext";
import { usePerson } from "../hooks/PersonContext";
import { languageNames } from "./languageNames";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    width: "min(272px, calc(100vw - 32px))",
    boxSizing: "border-box",
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  intro: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0 },
});

/** The person's own settings behind a button: the pane's language and “I am”. Kept on this computer. */
export function MyChoices() {
  const styles = useStyles();
  const text = useTexts(paneMessages);
  const { chosen, choose } = useLanguageChoice();
  const person = usePerson();
  const names = person.team.map((member) => member.name);
  const unlisted = person.name !== null && !names.includes(person.name) ? person.name : null;

  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={text("myChoices")} relationship="label">
          <Button appearance="subtle" icon={<PersonSettings20Regular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={text("myChoices")}>
        <div className={styles.words}>
          <Subtitle2 as="h2" className={styles.heading}>
            {text("myChoices")}
          </Subtitle2>
          <Body1 className={styles.intro}>{text("myChoicesIntro")}</Body1>
        </div>
        <Field label={text("whoAmI")} hint={text(names.length === 0 ? "whoAmIEmpty" : "whoAmIHint")}>
          <Select value={person.name ?? ""} onChange={(_, { value }) => person.choose(value === "" ? null : value)}>
            <option value="">{text("whoAmINobody")}</option>
            {unlisted !== null && <option value={unlisted}>{text("notInTeam", { name: unlisted })}</option>}
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text("paneLanguage")}>
          <Select value={chosen ?? ""} onChange={(_, { value }) => choose(value === "" ? null : (value as Language))}>
            <option value="">{text("paneLanguageSystem")}</option>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </Select>
        </Field>
      </PopoverSurface>
    </Popover>
  );
}
