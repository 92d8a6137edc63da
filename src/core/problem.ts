/**
 * Something wrong with what a person entered or chose, as data: never an exception, never words.
 * Words for every code are made in one catalogue, `src/templates/messages`.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where it is: any of a sheet or table key, a row of the source or sheet (from 1), a column's key or heading. */
  readonly at?: {
    readonly table?: string;
    readonly rowNumber?: number;
    readonly column?: string;
    readonly address?: string;
  };
  /** Values that the sentence names, such as the text found and the limit. */
  readonly data?: Readonly<Record<string, string | number>>;
}

/** What an operation yields when bad input is expected: a value, or the problems that stood in its way. */
export type Outcome<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem<Code>[] };
