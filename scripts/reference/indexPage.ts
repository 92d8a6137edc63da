import { pageText, type ReferencePage } from "./markdown";
import { kindsTable } from "./tablePage";

/** Writes the page that leads to the others. */
export function indexPage(pages: readonly ReferencePage[]): ReferencePage {
  const title = "Reference";
  return {
    fileName: "README.md",
    title,
    summary: "",
    text: pageText([
      `# ${title}`,
      "What the sheets and functions are, column by column. These pages follow from the declarations in `src/templates`, from which the sheets themselves are made.",
      pages.map((page) => `- [${page.title}](${page.fileName}): ${page.summary}`).join("\n"),
      "## Kinds of columns",
      kindsTable(),
    ]),
  };
}
