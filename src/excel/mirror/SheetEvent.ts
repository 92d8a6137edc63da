import type { CellValue } from "../../core/records";
import type { SheetArea } from "../parseAddress";

/** Who made a change: the person at this computer, the add-in here, or anybody else. */
export type Origin = "person" | "addin" | "others";

/** Excel tells of a change within moments, also over a slow network; what has not been told by then never will be. */
export const toldWithinMilliseconds = 10_000;

/** Something that happened in the workbook, as Excel's events tell it. */
export type SheetEvent =
  | {
      readonly kind: "edited";
      readonly worksheetId: string;
      readonly area: SheetArea;
      readonly origin: Origin;
      /** What a single cell holds now, where Excel says so. */
      readonly value?: CellValue;
      /** What it held before, likewise. */
      readonly valueBefore?: CellValue;
    }
  | {
      readonly kind: "inserted" | "deleted";
      readonly worksheetId: string;
      /** The rows or cells put in, or those that were taken out. */
      readonly area: SheetArea;
      readonly origin: Origin;
    }
  /** Rows were sorted, or what happened to them is not clear: they have to be read again. */
  | { readonly kind: "moved"; readonly worksheetId: string; readonly area: SheetArea; readonly origin: Origin }
  /** Sheets, tables or columns came, went or changed their name: everything's place has to be looked up again. */
  | { readonly kind: "structure"; readonly worksheetId: string | null };

/**
 * Reads what Excel tells of a change. `source` is ExcelApi 1.7, `details` 1.9, `triggerSource` and `changeDirectionState`
 * 1.14 (learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs); a version that does not tell who
 * triggered a change makes the add-in's own look like the person's, and the planner finds nothing left to do in them.
 */
export function eventsOf(args: Excel.WorksheetChangedEventArgs, areas: readonly SheetArea[]): readonly SheetEvent[] {
  const { worksheetId } = args;
  const origin = originOf(args.source, args.triggerSource);
  return areas.map((area): SheetEvent => {
    switch (args.changeType) {
      case "RangeEdited": {
        // Only told for single cells (OfficeDev/office-js issues 5308, 5347).
        const value: unknown = args.details?.valueAfter;
        const valueBefore: unknown = args.details?.valueBefore;
        const isSingle = area.rowCount === 1 && area.columnCount === 1 && isCellValue(value);
        const isKnownBefore = isSingle && isCellValue(valueBefore);
        return {
          ...{ kind: "edited", worksheetId, area, origin },
          ...(isSingle && { value }),
          ...(isKnownBefore && { valueBefore }),
        };
      }
      case "RowInserted":
        return { kind: "inserted", worksheetId, area, origin };
      case "RowDeleted":
        return { kind: "deleted", worksheetId, area, origin };
      case "CellInserted":
        return directionOf(args)?.insertShiftDirection === "Right"
          ? { kind: "structure", worksheetId }
          : { kind: "inserted", worksheetId, area, origin };
      case "CellDeleted":
        return directionOf(args)?.deleteShiftDirection === "Left"
          ? { kind: "structure", worksheetId }
          : { kind: "deleted", worksheetId, area, origin };
      case "ColumnInserted":
      case "ColumnDeleted":
        return { kind: "structure", worksheetId };
      default:
        return { kind: "moved", worksheetId, area, origin };
    }
  });
}

/** Tells who made a change. */
export function originOf(source: string | undefined, triggerSource?: string): Origin {
  if (source === "Remote") return "others";
  return triggerSource === "ThisLocalAddin" ? "addin" : "person";
}

/** Missing below ExcelApi 1.14, whatever the types say. */
function directionOf(args: Excel.WorksheetChangedEventArgs): Excel.ChangeDirectionState | undefined {
  return args.changeDirectionState;
}

function isCellValue(value: unknown): value is CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
