/**
 * What the add-in uses of Excel's custom functions runtime. Its types are published apart from those of office.js;
 * see learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors for the error codes.
 */
declare namespace CustomFunctions {
  function associate(functions: Readonly<Record<string, (...given: never[]) => unknown>>): void;

  enum ErrorCode {
    divisionByZero = "#DIV/0!",
    invalidNumber = "#NUM!",
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }

  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }
}
