import type { Book } from "../engine/Book";
import type { HostObject } from "./HostObject";
import { integerOf, read } from "./members";

const millisecondsPerDay = 86_400_000;
/** Days from serial 0 of the one date system to that of the other (Microsoft, article 214330). */
const daysBetweenSystems = 1_462;

/** https://learn.microsoft.com/javascript/api/excel/excel.functions: DATE only, which tells the workbook's date system. */
export function functionsObject(book: Book): HostObject {
  return {
    type: "Functions",
    methods: {
      Date: ([year, month, day]) => {
        const [y, m, d] = [year, month, day].map((part) => integerOf(part, "Functions.date"));
        const time = Date.UTC(y ?? 0, (m ?? 0) - 1, d);
        const serial = (time - Date.UTC(1899, 11, 30)) / millisecondsPerDay;
        return resultObject(book.date1904 ? serial - daysBetweenSystems : serial);
      },
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult; a serial before the first day is #NUM!. */
function resultObject(serial: number): HostObject {
  return {
    type: "FunctionResult",
    properties: {
      Value: read(() => (serial < 0 ? 0 : serial)),
      Error: read(() => (serial < 0 ? "#NUM!" : "")),
    },
    methods: {},
  };
}
