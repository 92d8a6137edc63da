/** The body of one `sync()`, as office.js writes it. */
export interface RequestBody {
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside `Arguments`: the path of an argument that is an object, 0 or null otherwise; nested for arrays of objects. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex?: number;
  readonly Location: string;
}

export const actionKinds = {
  instantiate: 1,
  load: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  retrieve: 7,
  update: 9,
} as const;

export const pathKinds = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Bits beside a batch, set by office.js from what its members are declared to do. */
export const requestFlags = { write: 1, read: 4, delayForCellEdit: 64 } as const;

/** The first letter upper case, as members are named on the wire: `getRange` → `GetRange`. */
export function wireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}

/** The first letter lower case, as members are named in Microsoft's documentation: `GetRange` → `getRange`. */
export function apiName(nameOnWire: string): string {
  return nameOnWire.charAt(0).toLowerCase() + nameOnWire.slice(1);
}
