/**
 * The part of papaparse that is used here. Its published types bring in all of Node's, which would let the core use a
 * host by accident; naming the file instead of the package leaves them out.
 */
declare module "papaparse/papaparse.min.js" {
  interface ParserStep {
    readonly data: readonly string[][];
    readonly errors: readonly { readonly code: string }[];
    /** `cursor`: where the next record begins, in characters from the start of the parsed text. */
    readonly meta: { readonly cursor: number };
  }
  interface ParserOptions {
    readonly delimiter: string;
    readonly newline: "\n";
    readonly step: (result: ParserStep) => void;
  }
  interface Parser {
    parse(text: string, baseIndex: number, ignoreLastRow: boolean): void;
    abort(): void;
  }
  interface UnparseOptions {
    readonly delimiter?: string;
    readonly newline?: string;
  }
  interface GuessOptions {
    readonly preview: number;
    readonly delimitersToGuess: readonly string[];
    readonly skipEmptyLines: boolean;
  }
  const Papa: {
    readonly Parser: new (options: ParserOptions) => Parser;
    parse(text: string, options: GuessOptions): { readonly meta: { readonly delimiter: string } };
    unparse(rows: readonly (readonly (string | number)[])[], options?: UnparseOptions): string;
  };
  export default Papa;
}
