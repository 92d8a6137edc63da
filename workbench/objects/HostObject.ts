/**
 * One object on the far side of office.js, as the batch executor sees it. Names are as on the wire: first letter upper
 * case (`Values`, `GetRange`). Whatever is not listed answers ApiNotFound by name.
 */
export interface HostObject {
  /** The class name in Microsoft's documentation, such as `Range`. */
  readonly type: string;
  /** What the library keeps as the object's identity; needed by collection items and by everything `add` returns. */
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  readonly navigation?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (args: readonly HostArgument[]) => HostResult>>;
  /** For collections: the items in order. */
  readonly items?: () => readonly HostObject[];
  /** For collections: `getItem`, by name or id. Throws ItemNotFound. */
  readonly getItem?: (key: HostArgument) => HostObject;
}

export interface HostProperty {
  readonly get: () => unknown;
  /** Absent for read-only properties. */
  readonly set?: (value: unknown) => void;
}

/** A plain value, or an object that the caller passed. */
export type HostArgument = unknown;

/** A plain value, an object, `nullObject`, or nothing. */
export type HostResult = unknown;

/** What `…OrNullObject` methods return when there is no such thing. */
export const nullObject: HostObject = { type: "NullObject" };

export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    ("properties" in value || "methods" in value || value === nullObject)
  );
}

/** The error codes of Excel's JavaScript API that the workbench answers with. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "PayloadLimitExceeded"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** A refusal as Excel gives it: the batch stops here, what ran before stays applied. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    /** The member that refused, such as `TableCollection.add`. */
    readonly location = "",
  ) {
    super(message);
  }
}
