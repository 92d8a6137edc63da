/** The two languages of every sheet, message and function; Simplified Chinese is the first. */
export const languages = ["zh-CN", "en-US"] as const;
export type Language = (typeof languages)[number];

/**
 * One text in both languages. `{name}` marks a place that {@link fill} fills; `{name|row|rows}` gives the first word
 * where that place holds 1, else the second.
 */
export type Text = Readonly<Record<Language, string>>;

/** Gives the language to use for an Office display language such as `zh-CN`, `zh-TW` or `de-DE`. */
export function languageFor(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

const place = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** Writes a text in one language with its marked places filled. An unknown place is a bug and throws. */
export function fill(text: Text, language: Language, data: Readonly<Record<string, string | number>> = {}): string {
  return text[language].replace(place, (_, name: string, one?: string, many?: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${text[language]}”`);
    return (String(value) === "1" ? one : many) ?? String(value);
  });
}
