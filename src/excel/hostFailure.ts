import type { Problem } from "../core/problem";

/** What can go wrong between the add-in and Excel, as far as a person can do something about it. */
type HostFailureCode =
  | "accessDenied"
  | "readOnly"
  /** A newer version of the add-in has set the workbook up, in a way that this one does not know. */
  | "newerWorkbook"
  /** The workbook counts its days from 1904. */
  | "datesFrom1904"
  /** A formula refers to a column that cannot be told for certain; `at` names the formula's own sheet and heading. */
  | "columnUnclear"
  | "cellEditing"
  | "tooLarge"
  | "notSupported"
  | "itemMissing"
  | "nameTaken"
  | "busy"
  | "sessionLost"
  | "rejected"
  | "unexpected";

/**
 * A refusal by Excel as data. `data.hostCode` is Excel's own code, `data.detail` its own message, `data.member` the
 * part of Excel's interface that refused; texts are empty where Excel tells nothing.
 */
export interface HostFailure extends Problem<HostFailureCode> {
  readonly data: { readonly hostCode: string; readonly detail: string; readonly member: string };
}

/**
 * Codes as Excel gives them. Sources: "Error handling with the application-specific JavaScript APIs"
 * (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling) and, for what the
 * connection itself answers, the error codes of the common API.
 */
const codes: Readonly<Record<string, HostFailureCode>> = {
  AccessDenied: "accessDenied",
  "7000": "accessDenied",
  InvalidOperationInCellEditMode: "cellEditing",
  HostIsBusy: "cellEditing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  PayloadLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  "5103": "tooLarge",
  "5104": "tooLarge",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  ItemNotFound: "itemMissing",
  InvalidReference: "itemMissing",
  InvalidObjectPath: "itemMissing",
  ItemAlreadyExists: "nameTaken",
  ActivityLimitReached: "busy",
  "5102": "busy",
  Timeout: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  InvalidOrTimedOutSession: "sessionLost",
  "5012": "sessionLost",
  ConnectionFailure: "sessionLost",
  Unauthenticated: "sessionLost",
  InvalidArgument: "rejected",
  InvalidOperation: "rejected",
  InvalidSelection: "rejected",
  GeneralException: "rejected",
  "5001": "rejected",
};

/** Tells what an error of an `Excel.run` means for the person; anything that is not Excel's own error is "unexpected". */
export function describeHostFailure(error: unknown, at?: Problem["at"]): HostFailure {
  if (error instanceof UnusableWorkbookError) return error.failure;
  const { code, message, debugInfo } = asOfficeError(error);
  const failure: HostFailure = {
    code: codes[code] ?? "unexpected",
    data: { hostCode: code, detail: message, member: debugInfo?.errorLocation ?? "" },
  };
  return at === undefined ? failure : { ...failure, at };
}

/** Makes the failure for a workbook that is not to be written to, found without Excel refusing anything. */
export function workbookRefusal(code: "readOnly" | "newerWorkbook" | "datesFrom1904"): HostFailure {
  return { code, data: { hostCode: "", detail: "", member: "" } };
}

/** Thrown where a workbook cannot be worked with at all. */
export class UnusableWorkbookError extends Error {
  constructor(readonly failure: HostFailure) {
    super(`The workbook cannot be worked with: ${failure.code}`);
  }
}

interface OfficeErrorShape {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Reads the fields by shape: errors may come from another script realm, where `instanceof` does not hold. */
function asOfficeError(error: unknown): OfficeErrorShape {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error) };
  const { code, message, debugInfo } = error as Partial<OfficeErrorShape>;
  const shape = { code: code === undefined ? "" : String(code), message: message ?? "" };
  return debugInfo === undefined ? shape : { ...shape, debugInfo };
}
