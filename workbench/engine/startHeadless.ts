import {
  LocaleType,
  LogLevel,
  Univer,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from "./univerPackages";

/** Starts Univer without a screen, as Node has none. */
export function startHeadless(locale: "zh-CN" | "en-US"): Univer {
  const name = locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({ locale: name, locales: { [name]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  return univer;
}
