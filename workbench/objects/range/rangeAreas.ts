import { cellCountOf, type Area } from "../../engine/Area";
import { fullAddress } from "../../engine/addresses";
import type { HostObject } from "../HostObject";
import { read } from "../members";
import { rangeObject, type RangePlace } from "./rangeObject";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas: as far as invalid and special cells need it. */
export function rangeAreasObject({ book, sheetId }: RangePlace, areas: readonly Area[]): HostObject {
  const { name } = book.requireSheet(sheetId);
  const objects = (): HostObject[] => areas.map((a) => rangeObject(book, sheetId, a));
  return {
    type: "RangeAreas",
    properties: {
      Address: read(() => areas.map((a) => fullAddress(name, a)).join(",")),
      AreaCount: read(() => areas.length),
      CellCount: read(() => areas.reduce((sum, a) => sum + cellCountOf(a), 0)),
    },
    navigation: {
      Areas: () => ({
        type: "RangeCollection",
        items: objects,
        methods: { GetCount: () => areas.length, GetItemAt: ([index]) => objects()[Number(index)] },
      }),
    },
    methods: {},
  };
}
