import { z } from "zod";
import { splitChoices } from "../core/choices";
import { contactKind } from "../core/contacts";
import { firstReliableSerial, lastSerial } from "../core/dates";
import { parseIdentifier } from "../core/identifiers";
import { isSystemList, keyOfWord } from "./lists";
import type { RowContext, RowProblemCode } from "./RowContext";
import type { ColumnDeclaration, ListKey } from "./types";

/** What Excel gives and takes for a cell; a blank one is an empty text. */
const cellValueSchema = z.union([z.string(), z.number(), z.boolean()]);
type CellValue = z.infer<typeof cellValueSchema>;

/** What is wrong, with the values that its sentence names; null where nothing is. */
export type CellFinding = {
  readonly code: RowProblemCode;
  readonly data?: Readonly<Record<string, string | number>>;
} | null;

/**
 * Makes the schema of one column's cells from its declaration. A blank passes: whether a cell must be filled depends on its
 * row, see {@link rowSchema}. An issue carries its code and data in `params`, and no words.
 */
export function cellSchema(column: ColumnDeclaration, context: RowContext): z.ZodType<CellValue> {
  return cellValueSchema.superRefine((cell, refinement) => {
    const finding = isBlank(cell) ? null : findingFor(column, cell, context);
    if (finding !== null) refinement.addIssue({ code: "custom", message: finding.code, params: finding });
  });
}

/** Tells whether a cell shows nothing. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function findingFor({ value }: ColumnDeclaration, cell: CellValue, context: RowContext): CellFinding {
  switch (value.type) {
    case "text":
      return textFinding(cell, value.maxLength);
    case "contact":
      // The contact itself is confidential and does not travel in a problem.
      return contactKind(String(cell)) === null ? { code: "implausibleContact" } : null;
    case "identifier": {
      const identifier = parseIdentifier(String(cell));
      return identifier?.prefix === value.prefix
        ? null
        : { code: "badIdentifier", data: { text: String(cell), example: `${value.prefix}20240701001` } };
    }
    case "reference": {
      const known = context.identifiers?.[value.table];
      return known === undefined || known.has(String(cell))
        ? null
        : { code: "unknownReference", data: { text: String(cell) } };
    }
    case "choice":
      return unknownWord(value.list, String(cell).trim(), context);
    case "choices":
      return choicesFinding(value.list, value.minimum ?? 1, String(cell), context);
    case "date":
    case "dateTime": {
      if (typeof cell !== "number" || cell < firstReliableSerial || cell >= lastSerial + 1) {
        return { code: "notDate", data: { text: String(cell) } };
      }
      const ahead = value.type === "date" && value.notAfterToday === true && context.today !== undefined;
      return ahead && Math.floor(cell) > (context.today ?? 0) ? { code: "inFuture" } : null;
    }
    case "count":
      return (
        numberFinding(cell) ?? (Number.isInteger(cell) ? null : { code: "notWhole", data: { text: String(cell) } })
      );
    case "amount":
    case "days":
    case "percent":
    case "ratio":
      return numberFinding(cell);
  }
}

function textFinding(cell: CellValue, maxLength: number | undefined): CellFinding {
  if (typeof cell === "boolean") return { code: "notText" };
  // Excel's LEN, which the sheet's own rule uses, counts UTF-16 units, as JavaScript's length does.
  const { length } = String(cell);
  return maxLength !== undefined && length > maxLength ? { code: "tooLong", data: { length, limit: maxLength } } : null;
}

function numberFinding(cell: CellValue): CellFinding {
  if (typeof cell !== "number" || !Number.isFinite(cell)) return { code: "notNumber", data: { text: String(cell) } };
  return cell < 0 ? { code: "negative", data: { text: cell } } : null;
}

function unknownWord(list: ListKey, word: string, { words }: RowContext): CellFinding {
  const known = isSystemList(list)
    ? keyOfWord(list, word, words?.[list]) !== null
    : (words?.[list]?.some((candidate) => candidate.trim() === word) ?? true);
  return known ? null : { code: "unknownWord", data: { text: word } };
}

function choicesFinding(list: ListKey, minimum: number, cell: string, context: RowContext): CellFinding {
  const chosen = splitChoices(cell, context.words?.[list]);
  if (chosen.length < minimum) return { code: "tooFewChoices", data: { count: chosen.length, minimum } };
  return chosen.map((word) => unknownWord(list, word, context)).find((finding) => finding !== null) ?? null;
}
