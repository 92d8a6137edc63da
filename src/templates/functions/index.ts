import { channelFunctions } from "./channelFunctions";
import type { FunctionDeclaration } from "./FunctionDeclaration";
import { returnFunctions } from "./returnFunctions";
import { salesFunctions } from "./salesFunctions";

/** Every custom function of the add-in, in the order of the reference. */
export const functionDeclarations: readonly FunctionDeclaration[] = [
  ...channelFunctions,
  ...returnFunctions,
  ...salesFunctions,
];
