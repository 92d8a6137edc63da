import type { ColumnDeclaration } from "./types";

/** Number format of Excel's dates in these sheets: ISO, the same in every locale. */
export const dateFormat = "yyyy-mm-dd";
const dateTimeFormat = "yyyy-mm-dd hh:mm";

/** Gives the number format of a column of the team's own that holds days, with or without a time of day. */
export function formatOfDates(kind: "date" | "dateTime"): string {
  return kind === "date" ? dateFormat : dateTimeFormat;
}

const textFormat = "@";
const generalFormat = "General";

/**
 * Gives a column's number format, in Excel's English notation. Identifiers, references and contacts are text, so that
 * `13800000000` stays as typed; other texts stay General, because a cell formatted as text keeps a formula as letters.
 */
export function numberFormatOf({ value, kind }: ColumnDeclaration): string {
  switch (value.type) {
    case "identifier":
    case "reference":
    case "contact":
      return kind === "native" ? generalFormat : textFormat;
    case "text":
    case "choice":
    case "choices":
      return generalFormat;
    case "date":
      return dateFormat;
    case "dateTime":
      return dateTimeFormat;
    case "amount":
      return "#,##0.00";
    case "count":
      return "#,##0";
    case "days":
      return "0.0";
    case "percent":
      return "0.0%";
    case "ratio":
      return '"1:"0.0';
  }
}

/** Gives how a column's cells are aligned: figures and dates to the right, everything else to the left. */
export function alignmentOf({ value }: ColumnDeclaration): "Left" | "Right" {
  switch (value.type) {
    case "date":
    case "dateTime":
    case "amount":
    case "count":
    case "days":
    case "percent":
    case "ratio":
      return "Right";
    case "text":
    case "contact":
    case "identifier":
    case "reference":
    case "choice":
    case "choices":
      return "Left";
  }
}
