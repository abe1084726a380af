import { ICommandService, LocaleType, LogLevel, Rectangle, Univer, UniverInstanceType } from "@univerjs/core";
import type {
  ICellData,
  IRange,
  IWorkbookData,
  Nullable,
  ObjectMatrix,
  Plugin,
  PluginCtor,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  SetRangeValuesMutation,
  SheetRangeThemeModel,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { FastCalculation } from "./fastCalculation";
import { newSheetSize } from "./newSheetSize";
import { spareIndexCache } from "./spareIndexCache";
import { spareRowScans } from "./spareRowScans";
import type { CellMatrix, GridPlugin, UniverBook, UniverBookOptions } from "./univerBook";

/** Id of the sheet that every workbook starts with, shaped as Excel's ids are. */
const FIRST_SHEET = "{00000000-0001-0000-0000-000000000000}";

/** Makes the id of each workbook its own: the component keeps parsed formulas of all workbooks of a process together. */
let booksOpened = 0;

/** Starts the component without its commercial parts and opens an empty workbook of one sheet. */
export function openUniverBook(options: UniverBookOptions): UniverBook {
  spareIndexCache();
  booksOpened += 1;
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: options.locale ?? LocaleType.ZH_CN,
    locales: options.locales ?? { [LocaleType.ZH_CN]: {} },
  });
  for (const [plugin, settings] of pluginsOf(options)) univer.registerPlugin(plugin, settings);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: `book${String(booksOpened)}`,
    name: options.workbookName ?? "工作簿1",
    sheetOrder: [FIRST_SHEET],
    sheets: { [FIRST_SHEET]: { id: FIRST_SHEET, name: options.firstSheetName ?? "Sheet1", ...newSheetSize } },
  });
  return bookOf(univer, workbook);
}

function bookOf(univer: Univer, workbook: Workbook): UniverBook {
  const injector = univer.__getInjector();
  spareRowScans(injector.get(SheetRangeThemeModel));
  const commands = injector.get(ICommandService);
  const unitId = workbook.getUnitId();
  const waiting = new Map<string, CellMatrix>();
  const waitingMerges = new Map<string, IRange[]>();
  let depth = 0;
  const runNow = (id: string, params: object): void => {
    depth += 1;
    try {
      commands.syncExecuteCommand(id, params);
    } finally {
      depth -= 1;
    }
  };
  const flushCells = (): void => {
    for (const [sheet, cellValue] of waiting) {
      waiting.delete(sheet);
      runNow(SetRangeValuesMutation.id, { unitId, subUnitId: sheet, cellValue });
    }
  };
  const flush = (): void => {
    flushCells();
    for (const [sheet, ranges] of waitingMerges) {
      waitingMerges.delete(sheet);
      runNow(AddWorksheetMergeMutation.id, { unitId, subUnitId: sheet, ranges });
    }
  };
  const outline = (sheet: string): Worksheet => {
    const found = workbook.getSheetBySheetId(sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found;
  };
  return {
    univer,
    injector,
    workbook,
    unitId,
    formulas: injector.get(FormulaDataModel),
    isRunning: () => depth > 0,
    run(id, params): void {
      flush();
      runNow(id, params);
    },
    worksheet(sheet): Worksheet {
      if (depth === 0) flush();
      return outline(sheet);
    },
    outline,
    cells(sheet): ObjectMatrix<Nullable<ICellData>> {
      if (depth === 0) flushCells();
      return outline(sheet).getCellMatrix();
    },
    merge(sheet, ranges): void {
      waitingMerges.set(sheet, [...(waitingMerges.get(sheet) ?? []), ...ranges]);
    },
    mergesIn(sheet, range): readonly IRange[] {
      const { startRow, startColumn, endRow, endColumn } = range;
      const before = outline(sheet).getMergedCellRange(startRow, startColumn, endRow, endColumn);
      const added = waitingMerges.get(sheet) ?? [];
      return [...before, ...added.filter((each) => Rectangle.intersects(each, range))];
    },
    write(sheet, cells): void {
      if (replacesSharedFormula(waiting.get(sheet), cells)) flush();
      const before = waiting.get(sheet);
      if (!before) waiting.set(sheet, cells);
      else for (const [row, line] of rowsOf(cells)) before[row] = { ...before[row], ...line };
    },
    flush,
  };
}

/** The first cell of a fill holds the formula for all others: it must have been written before something takes its place. */
function replacesSharedFormula(waiting: CellMatrix | undefined, cells: CellMatrix): boolean {
  if (!waiting) return false;
  return rowsOf(cells).some(([row, line]) => {
    const before = waiting[row];
    return before !== undefined && Object.keys(line ?? {}).some((column) => isShared(before[Number(column)]));
  });
}

function isShared(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f && cell.si);
}

function rowsOf(cells: CellMatrix): [number, CellMatrix[number]][] {
  return Object.keys(cells).map((key) => [Number(key), cells[Number(key)] ?? {}]);
}

function pluginsOf(options: UniverBookOptions): (readonly [PluginCtor<Plugin>, unknown])[] {
  const bare: GridPlugin[] = [
    UniverFormulaEnginePlugin,
    FastCalculation,
    UniverSheetsPlugin,
    UniverSheetsNumfmtPlugin,
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED }],
  ];
  const byName = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const entry of [...bare, ...(options.plugins ?? [])]) {
    const [plugin, settings] = isPair(entry) ? entry : ([entry, undefined] as const);
    byName.set(plugin.pluginName, [plugin, settings]);
  }
  return [...byName.values()];
}

function isPair(entry: GridPlugin): entry is readonly [PluginCtor<Plugin>, unknown] {
  return Array.isArray(entry);
}
