import type { Language } from "../../templates/Text";

/** Each language by its own name, so that it is found by those who read no other. */
export const languageNames: Readonly<Record<Language, string>> = { "zh-CN": "简体中文", "en-US": "English" };
