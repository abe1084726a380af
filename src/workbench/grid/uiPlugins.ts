import { mergeLocales } from "@univerjs/core";
import type { ILocales } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationZhCN from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { CalculationMode } from "@univerjs/sheets-formula";
import type { GridPlugin } from "./univerBook";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

/** Entries of the component's own menus that lead nowhere in the workbench. */
const HIDDEN_MENUS = ["sheet.menu.sheets-sort-ctx"];

/** What the page adds to the bare workbook so that people see and use it. */
export interface GridUi {
  readonly plugins: readonly GridPlugin[];
  readonly locales: ILocales;
}

/**
 * The plugins that draw the grid into `container` with formula bar, sheet tabs and one row of tools, in Chinese.
 */
export function uiPlugins(container: HTMLElement): GridUi {
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: true,
    ribbonType: "simple",
    formulaBar: true,
    footer: { menus: false, addSheetButtonConfig: { show: true, defaultRowCount: 200, defaultColumnCount: 26 } },
    disableAutoFocus: true,
    // Text is text without remark: "100%" as a target is what was adopted, not a mistake.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: { initialFormulaComputing: CalculationMode.FORCED },
    menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
  });
  const validation = UniverSheetsDataValidationPreset();
  const conditional = UniverSheetsConditionalFormattingPreset();
  return {
    plugins: [...core.plugins, ...validation.plugins, ...conditional.plugins],
    locales: { zhCN: mergeLocales(coreZhCN, validationZhCN, conditionalZhCN) },
  };
}
