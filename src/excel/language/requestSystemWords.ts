import { systemListKeys, valuesOf } from "../../templates/lists";
import { valueName, workbookName } from "../../templates/names";
import { sheetWords } from "../../templates/settings";
import type { Language } from "../../templates/Text";
import type { SystemListKey } from "../../templates/types";
import { textOf } from "../cellValues";

/** A word of ours in a named cell, as the workbook has it and as the other language ships it. */
export interface NamedWord {
  readonly cell: Excel.Range;
  readonly current: string;
  readonly wanted: string;
}

export interface SystemWord extends NamedWord {
  readonly list: SystemListKey;
  readonly key: string;
}

interface SystemWords {
  readonly values: readonly SystemWord[];
  /** Words that formulas write into cells, such as those of reminders. */
  readonly formulaWords: readonly NamedWord[];
}

/**
 * Asks for the words of system lists and of formulas; to be called before a sync, and the function that it gives, after.
 * Each stands in a named cell; one whose cell is gone is left out.
 */
export function requestSystemWords(context: Excel.RequestContext): (to: Language) => SystemWords {
  const named = (name: string): Excel.Range =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values");
  const values = systemListKeys.flatMap((list) =>
    valuesOf(list).map(({ key, text }) => ({ list, key, text, cell: named(valueName(list, key)) })),
  );
  const words = sheetWords.flatMap((group) =>
    group.words.map(({ name, text }) => ({ text, cell: named(workbookName(name)) })),
  );
  const currentOf = (cell: Excel.Range): string => textOf(cell.values[0]?.[0] as string | undefined);
  return (to) => ({
    values: values
      .filter(({ cell }) => !cell.isNullObject)
      .map(({ list, key, text, cell }) => ({ list, key, cell, current: currentOf(cell), wanted: text[to] })),
    formulaWords: words
      .filter(({ cell }) => !cell.isNullObject)
      .map(({ text, cell }) => ({ cell, current: currentOf(cell), wanted: text[to] })),
  });
}
