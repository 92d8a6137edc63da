import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnglish from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingChinese from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import { LocaleType, LogLevel, Univer, mergeLocales, type Plugin, type PluginCtor } from "@univerjs/core";

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** Univer's own commands that the workbench's model of Excel has no place for. */
const HIDDEN_MENU_ITEMS = [
  "sheet.command.copy-sheet",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.menu.sheets-sort-ctx",
];

/** Starts Univer with its grid, formula bar and sheet tabs drawn into the container; the page has a ribbon of its own. */
export function startOnScreen(locale: "zh-CN" | "en-US", container: HTMLElement): Univer {
  const chinese = locale === "zh-CN";
  const name = chinese ? LocaleType.ZH_CN : LocaleType.EN_US;
  const texts = chinese
    ? mergeLocales(coreChinese, validationChinese, drawingChinese)
    : mergeLocales(coreEnglish, validationEnglish, drawingEnglish);
  const univer = new Univer({ locale: name, locales: { [name]: texts }, logLevel: LogLevel.ERROR });
  const menu = Object.fromEntries(HIDDEN_MENU_ITEMS.map((id) => [id, { hidden: true }]));
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: true,
      menu,
      footer: { statisticBar: false, menus: false, zoomSlider: true, sheetBar: true },
      disableAutoFocus: true,
    }),
    UniverSheetsDrawingPreset(),
    // A search field would take the keyboard from the cell; in Excel what is typed goes into the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  const plugins = new Map<string, { plugin: PluginCtor<Plugin>; config: unknown }>();
  for (const entry of presets.flatMap((preset) => preset.plugins as PluginEntry[])) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(plugin.pluginName, { plugin, config });
  }
  for (const { plugin, config } of plugins.values()) univer.registerPlugin(plugin, config);
  return univer;
}
