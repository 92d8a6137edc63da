import { type ReactNode } from "react";
import { type Language, type Text } from "../../templates/Text";
interface LanguageChoice {
    /** The language of the pane. */
    readonly language: Language;
    /** What the person chose, or null to follow Office's display language. */
    readonly chosen: Language | null;
    readonly choose: (language: Language | null) => void;
}
/** Gives everything below it the pane's language: the person's choice, else Office's display language. */
export declare function LanguageProvider({ children }: {
    readonly children: ReactNode;
}): import("react/jsx-runtime").JSX.Element;
/** Gives the language of the pane. */
export declare function useLanguage(): Language;
/** Gives the language and the way to change it. */
export declare function useLanguageChoice(): LanguageChoice;
export type Messages = Readonly<Record<string, Text>>;
/** Writes the message of a key in the pane's language, filling its marked places. */
export type Texts<M extends Messages> = (key: keyof M & string, data?: Readonly<Record<string, string | number>>) => string;
/** Gives the writer of one message catalogue: `const text = useTexts(todayMessages); text("title")`. */
export declare function useTexts<M extends Messages>(messages: M): Texts<M>;
export {};
