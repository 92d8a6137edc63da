import {
  BaseFunction,
  BaseReferenceObject,
  LexerTreeBuilder,
  ValueObjectFactory,
  functionLookup,
} from "./univerPackages";

/**
 * Wrong numbers and lasting damage in Univer 0.25.1, put right on its public exports. Each has a test in
 * test/regressions; the fourth fix is iteratorHelpers.ts, the fifth the guard around custom functions.
 */
let applied = false;

interface ResultMethod {
  _getResult: (this: unknown, array: object, ...rest: unknown[]) => unknown;
}

interface TableReference {
  isTable?(): boolean;
  getForcedSheetId(): string | undefined;
  setForcedSheetIdDirect?(sheetId: string): void;
}

interface ForcedSheet {
  readonly _forcedSheetName?: string;
  readonly _forcedSheetId?: string;
  setForcedSheetId: (this: ForcedSheet, sheetNameMap: unknown) => void;
}

interface LexerState {
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/** SORT(range) sorts the shared, cached range in place, so that other formulas over it go wrong: give it a copy. */
function sortCopies(): void {
  const Sort = functionLookup.find((entry) => entry[1] === "SORT")?.[0];
  if (typeof Sort !== "function") return;
  const prototype = Sort.prototype as unknown as ResultMethod;
  const original = prototype._getResult;
  prototype._getResult = function (array, ...rest) {
    const copying = new Proxy(array, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== "function") return member;
        if (key !== "getArrayValue") return member.bind(target) as unknown;
        return () => (Reflect.apply(member, target, []) as unknown[]).slice();
      },
    });
    return original.call(this, copying, ...rest);
  };
}

/** INDEX and OFFSET on a table reference forgot its sheet and read the formula's own: 0 instead of the value. */
function referencesKeepTheirSheet(): void {
  const prototype = BaseFunction.prototype as unknown as {
    createReferenceObject: (this: unknown, reference: TableReference, range: unknown) => TableReference;
  };
  const original = prototype.createReferenceObject;
  prototype.createReferenceObject = function (reference, range) {
    const result = original.call(this, reference, range);
    const sheetId = reference.isTable?.() ? reference.getForcedSheetId() : undefined;
    if (sheetId !== undefined) result.setForcedSheetIdDirect?.(sheetId);
    return result;
  };
  const base = BaseReferenceObject.prototype as unknown as ForcedSheet;
  const setByName = base.setForcedSheetId;
  base.setForcedSheetId = function (sheetNameMap) {
    if (!this._forcedSheetName && this._forcedSheetId) return;
    setByName.call(this, sheetNameMap);
  };
}

/** A partly typed `Table[` leaves the shared lexer inside the bracket: every later formula fails. Reset it each time. */
function lexerStartsClean(): void {
  const prototype = LexerTreeBuilder.prototype as unknown as Record<
    "treeBuilder" | "sequenceNodesBuilder",
    (this: LexerState, ...args: unknown[]) => unknown
  >;
  for (const method of ["treeBuilder", "sequenceNodesBuilder"] as const) {
    const original = prototype[method];
    prototype[method] = function (...args) {
      this._squareBracketState = 0;
      this._tableBracketState = false;
      return original.apply(this, args);
    };
  }
}

const NUMBER_LIKE = /^\s*["']?\s*(?:[(+\-.\d¥￥$€£%]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Not wrong but slow: every text that a criterion is compared with was tried as a date in every format there is. Texts
 * that begin like no number and no date are not.
 */
function plainTextsAreNotParsed(): void {
  const original = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (rawValue, isIgnoreNumberPattern) =>
    original(rawValue, isIgnoreNumberPattern === true || (typeof rawValue === "string" && !NUMBER_LIKE.test(rawValue)));
}

/** Applies all fixes, once. */
export function applyUniverFixes(): void {
  if (applied) return;
  applied = true;
  sortCopies();
  referencesKeepTheirSheet();
  lexerStartsClean();
  plainTextsAreNotParsed();
}
