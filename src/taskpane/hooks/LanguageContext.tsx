import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { fill, languageFor, languages, type Language, type Text } from "../../templates/Text";
import { readPersonal, writePersonal } from "./personalStore";

interface LanguageChoice {
  /** The language of the pane. */
  readonly language: Language;
  /** What the person chose, or null to follow Office's display language. */
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Gives everything below it the pane's language: the person's choice, else Office's display language. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<Language | null>(
    () => languages.find((language) => language === readPersonal("language")) ?? null,
  );
  const language = chosen ?? languageFor(Office.context.displayLanguage);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      chosen,
      choose: (next) => {
        writePersonal("language", next);
        setChosen(next);
      },
    }),
    [language, chosen],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** Gives the language of the pane. */
export function useLanguage(): Language {
  return useLanguageChoice().language;
}

/** Gives the language and the way to change it. */
export function useLanguageChoice(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error("useLanguage needs a LanguageProvider above it");
  return choice;
}

export type Messages = Readonly<Record<string, Text>>;

/** Writes the message of a key in the pane's language, filling its marked places. */
export type Texts<M extends Messages> = (
  key: keyof M & string,
  data?: Readonly<Record<string, string | number>>,
) => string;

/** Gives the writer of one message catalogue: `const text = useTexts(todayMessages); text("title")`. */
export function useTexts<M extends Messages>(messages: M): Texts<M> {
  const language = useLanguage();
  return useMemo(() => (key, data) => fill(messages[key] as Text, language, data), [messages, language]);
}
