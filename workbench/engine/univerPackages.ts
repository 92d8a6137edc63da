/**
 * The one door to Univer: tests load a bundle of this module, since some of Univer's packages are published as ES
 * modules only. The helpers that Node 20 lacks come first.
 */
import "./iteratorHelpers";

export {
  BooleanNumber,
  HorizontalAlign,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
  numfmt,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type IExecutionOptions,
  type IRange,
  type IStyleData,
  type IUnitRange,
  type IWorksheetData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
export {
  BaseFunction,
  BaseReferenceObject,
  CustomFunction,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFunctionService,
  Lexer,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
  functionLookup,
  type ArrayValueObject,
} from "@univerjs/engine-formula";
export { UniverDocsPlugin } from "@univerjs/docs";
export {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetInterceptorService,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
export { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
