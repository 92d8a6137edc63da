/**
 * What `Office.context.requirements.isSetSupported` answers: Excel of Microsoft 365 on the web. `DelayForCellEdit` and
 * `CustomFunctions` are internal sets that switch office.js's own behaviour.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DelayForCellEdit: "1.1",
  MatrixCoercion: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.2",
};
