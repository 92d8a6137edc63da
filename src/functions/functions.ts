import { registerFunctions } from "./registerFunctions";

/** Excel calls custom functions as soon as a workbook calculates, so they register by themselves, before any pane. */
void Office.onReady(() => registerFunctions());
