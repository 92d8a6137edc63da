import type { FrameLocator } from "playwright-core";

/** Names of things that are written in Latin letters in Chinese too, endings of files and `#NAME?` among them. */
const latinInChinese =
  /^(xlsx|csv|tsv|txt|NAME|Excel|CSV|TSV|JSON|Sheet|CAC|ROI|UTF|GBK|SMART|English|Windows|Ctrl|Enter)$/;

/**
 * Finds what a person would see as a fault in the pane: text cut off, sideways scrolling, words of the other language.
 * The names of the two languages stand in their own language on purpose.
 */
export async function paneFaults(
  pane: FrameLocator,
  language: "zh-CN" | "en-US",
  ownWords?: string,
): Promise<string[]> {
  // No named function in here: what the script's compiler adds to those does not exist in the page.
  const { cut, sideways, text } = await pane.locator("body").evaluate((body) => ({
    cut: [...body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
        ),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        return (
          (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 2)
        );
      })
      .map((element) => (element.textContent ?? "").slice(0, 60)),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    text: document.body.innerText,
  }));
  return [
    ...cut.map((words) => `text is cut off: “${words}”`),
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} pixels`] : []),
    ...foreignWords(text, language, ownWords).map((word) => `word of the other language: “${word}”`),
  ];
}

/** The other language by its own name, and the Chinese units that an English one is explained by. */
const chineseInEnglish = /简体中文|\((?:万|千万|亿)\)/g;

/** Addresses, identifiers and the like, which belong to no language. */
const names = /[\w.+-]+@[\w.-]+|\w*[\d_]\w*|[\w-]+\.(?:csv|xlsx|json)/g;

/** Finds words that do not belong into a text of a language; `ownWords` are a person's own and may be in any. */
export function foreignWords(text: string, language: "zh-CN" | "en-US", ownWords = ""): string[] {
  if (language === "en-US") return text.replace(chineseInEnglish, "").match(/\p{Script=Han}+/gu) ?? [];
  const words = text.replace(names, " ").match(/[A-Za-z]{3,}/g) ?? [];
  return words.filter((word) => !latinInChinese.test(word) && !ownWords.includes(word));
}
