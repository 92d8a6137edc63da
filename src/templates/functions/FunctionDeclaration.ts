import type { Metric } from "../../core/metrics/metric";
import type { Text } from "../Text";

/** What a cell hands to a custom function; a blank cell arrives as null, 0 or an empty text, as the platform pleases. */
export type Argument = string | number | boolean | null;

/** A parameter as Excel shows it while a formula is typed. A column or block of cells arrives as rows of cells. */
export interface ParameterDeclaration {
  readonly name: Text;
  readonly description: Text;
  readonly type: "number" | "string" | "any";
  readonly dimensionality: "scalar" | "matrix";
  /** Comes last; Excel hands over null where it is left out. */
  readonly optional?: true;
}

/** The one place where a custom function is described: Excel's metadata, the registration and the reference follow from it. */
export interface FunctionDeclaration {
  /** Letters A to Z, digits and periods; never changed once published. */
  readonly id: string;
  /** What is typed into a cell: capital letters, the same in both languages. */
  readonly name: string;
  readonly description: Text;
  readonly parameters: readonly ParameterDeclaration[];
  readonly result: "number" | "string";
  /** A formula of the reference page and what it shows. */
  readonly example: { readonly formula: string; readonly result: number | string };
  /** Takes the arguments as Excel hands them over, in the order of the parameters. */
  readonly run: (...given: readonly Given[]) => Metric<number | string>;
}

/** An argument as Excel hands it over: one cell or rows of cells; undefined only where a caller passes fewer. */
export type Given = Argument | readonly (readonly Argument[])[] | undefined;
