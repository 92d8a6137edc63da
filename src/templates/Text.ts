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

const place = /( ?)\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}( ?)/g;

/**
 * Writes a text in one language with its marked places filled. In Chinese, what is filled in gets the space that its
 * neighbours ask for: one between Han and Latin characters, none beside full-width punctuation. An unknown place is a bug
 * and throws.
 */
export function fill(text: Text, language: Language, data: Readonly<Record<string, string | number>> = {}): string {
  const template = text[language];
  return template.replace(
    place,
    (
      whole: string,
      before: string,
      name: string,
      one: string | undefined,
      many: string | undefined,
      after: string,
      at: number,
    ) => {
      const value = data[name];
      if (value === undefined) throw new Error(`No value for {${name}} in “${template}”`);
      const filled = (String(value) === "1" ? one : many) ?? String(value);
      if (language !== "zh-CN" || filled === "") return before + filled + after;
      const [first = "", last = ""] = [[...filled].at(0), [...filled].at(-1)];
      const left = spaceBetween(template.slice(0, at).at(-1) ?? "", first, before);
      return left + filled + spaceBetween(last, template.charAt(at + whole.length), after);
    },
  );
}

const han = /\p{Script=Han}/u;
const latin = /[A-Za-z0-9]/;
/** Punctuation that brings its own space with it. */
const wide = /[\u3000-\u303F\uFF00-\uFF60]/;

/** Gives the space that belongs between two characters of a Chinese sentence, where the template has `given`. */
function spaceBetween(left: string, right: string, given: string): string {
  if (wide.test(left) || wide.test(right)) return "";
  return (han.test(left) && latin.test(right)) || (latin.test(left) && han.test(right)) ? " " : given;
}
