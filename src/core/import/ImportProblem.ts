import type { Problem } from "../problem";

/** The file as a whole cannot be read. */
export type FileProblemCode =
  | "emptyFile"
  | "noDataRows"
  | "tooManyRows"
  | "excelFile"
  | "oldExcelFile"
  | "binaryFile"
  | "wrongEncoding"
  | "noSheets"
  | "noSuchSheet"
  | "damagedExcelFile"
  | "noTable";

/** A mapping file cannot be used, or not all of it. */
export type MapProblemCode =
  | "mapUnreadable"
  | "mapNotJson"
  | "mapNotAMap"
  | "mapNewer"
  | "mapInvalid"
  | "mapNoSuchSource"
  | "mapNoSuchTarget"
  | "mapNoSuchKey"
  | "mapTargetTwice";

/** Why a row was held back: it could not be read as a row at all. */
export type HeldBackCode = "unclosedQuote";

/** What is worth a look in a row that was imported. */
export type FlagCode =
  | "shortRow"
  | "longRow"
  | "strayQuote"
  | "damagedCharacters"
  | "cutAtCellLimit"
  | "formulaAsText"
  | "formulaWithoutResult"
  | "errorValue"
  | "mergedCells"
  | "columnTooNarrow"
  | "figuresLost"
  | "totalRow"
  | "requiredBlank"
  | "dateBlank"
  | "unreadableDate"
  | "impossibleDate"
  | "unreadableNumber"
  | "negativeNumber"
  | "numberInScientificForm"
  | "textTooLong"
  | "contactImplausible"
  | "notInList"
  | "tooFewChoices"
  | "unknownReference"
  | "identifierReplaced"
  | "keyBlank"
  | "keyRepeated"
  | "possibleDuplicate";

/** Something that holds for all rows, and is said once. */
export type NoticeCode =
  | "requiredNotInSource"
  | "dateNotInSource"
  | "columnsLeftOut"
  | "blankLines"
  | "titleRows"
  | "repeatedHeadings"
  | "hiddenRows"
  | "hiddenRowsLeftOut";

export type FileProblem = Problem<FileProblemCode>;
export type MapProblem = Problem<MapProblemCode>;
export type Flag = Problem<FlagCode>;
export type Notice = Problem<NoticeCode>;
