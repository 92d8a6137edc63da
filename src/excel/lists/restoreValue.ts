import { contentOfValue } from "../../core/journal/cellContent";
import type { Outcome } from "../../core/problem";
import { absoluteAddress, quotedSheetName } from "../../templates/cellAddress";
import type { ListProblemCode } from "../../templates/ListProblemCode";
import { valuesOf } from "../../templates/lists";
import { valueName } from "../../templates/names";
import { listTableName } from "../../templates/settingsSheet";
import type { SystemListKey } from "../../templates/types";
import { asCellText } from "../cellText";
import { textOf } from "../cellValues";
import { defineName } from "../defineName";
import { lookUpEdits, writeEdits } from "../journal/applyEdits";
import type { CellValue } from "../types";
import { rowAdded, type ListEdited } from "./editList";
import { requestLists, wordsOf } from "./readLists";

/**
 * Puts a lost or doubled value of a system list back, in the words of the workbook's language: into its cell where that
 * is blank or holds another value's word, else in a new row at its place in the list, to which its name then points again. Two to four round trips.
 */
export function restoreValue(list: SystemListKey, key: string): Promise<Outcome<ListEdited, ListProblemCode>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const tableName = listTableName(list);
    const name = valueName(list, key);
    const requested = requestLists(context);
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    const body = table.getDataBodyRange().load("values,rowIndex,columnIndex,rowCount,columnCount");
    const cell = context.workbook.names.getItemOrNullObject(name).load("name");
    const place = cell.getRangeOrNullObject().load("rowIndex");
    await context.sync();
    const lists = requested();
    const found = lists.lists[list];
    const word = valuesOf(list).find((value) => value.key === key)?.text[lists.language] ?? "";
    if (found === undefined) return { ok: false, problems: [{ code: "listMissing" }] };
    const isDoubled = found.doubledKeys.includes(key);
    if (!isDoubled && !found.lostKeys.includes(key)) return { ok: false, problems: [{ code: "valueNotLost" }] };
    const taken = wordsOf(lists, list).find((candidate) => candidate === word);
    if (taken !== undefined) return { ok: false, problems: [{ code: "wordExists", data: { text: taken } }] };

    const ownRow = place.isNullObject ? -1 : place.rowIndex - body.rowIndex;
    const held = (body.values[ownRow]?.[0] ?? "") as CellValue;
    if (ownRow >= 0 && ownRow < body.rowCount && (isDoubled || textOf(held) === "")) {
      const place = { tableName, rowIndex: ownRow, rowIdentifier: null, column: found.heading };
      const edit = { ...place, expected: contentOfValue(held) };
      return {
        ok: true,
        value: await writeEdits(context, await lookUpEdits(context, [{ ...edit, after: contentOfValue(word) }])),
      };
    }
    const order = valuesOf(list).map((value) => value.key);
    const before = order.slice(0, order.indexOf(key)).filter((other) => !found.lostKeys.includes(other));
    const previous = found.words.find((entry) => entry.key === before.at(-1));
    const rowIndex = previous === undefined ? 0 : previous.rowIndex + 1;
    const cells = Array.from({ length: body.columnCount }, (_, index) => (index === 0 ? asCellText(word) : ""));
    table.rows.add(rowIndex, [cells]);
    const address = absoluteAddress(body.rowIndex + rowIndex, body.columnIndex);
    const present = cell.isNullObject ? [] : [name];
    defineName(context, { name, formula: `=${quotedSheetName(found.worksheetName)}!${address}` }, present);
    await context.sync();
    const row = { rowIdentifier: word, rowIndex, cells: { [found.heading]: contentOfValue(word) } };
    return { ok: true, value: rowAdded(tableName, row) };
  });
}
