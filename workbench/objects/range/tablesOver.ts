import { containsArea } from "../../engine/Area";
import type { HostObject } from "../HostObject";
import { collection } from "../members";
import { tableObject } from "../Table";
import type { RangePlace } from "./rangeObject";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export function tablesOverObject(place: RangePlace, fullyContained: boolean): HostObject {
  const { book, sheetId } = place;
  const { type, items, getItem, methods } = collection({
    type: "TableScopedCollection",
    list: () =>
      book
        .tablesTouching(sheetId, place.area)
        .filter((table) => !fullyContained || containsArea(place.area, table.area)),
    keysOf: (table) => [table.name, table.id],
    objectOf: (table) => tableObject(book, table),
  });
  return { type, items, getItem, methods: { ...methods, GetFirst: () => items()[0] } };
}
