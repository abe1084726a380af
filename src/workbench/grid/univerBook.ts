import type {
  ICellData,
  ILocales,
  IRange,
  Injector,
  IObjectMatrixPrimitiveType,
  LocaleType,
  Nullable,
  ObjectMatrix,
  Plugin,
  PluginCtor,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

/** A plugin of the spreadsheet component, alone or with its settings. */
export type GridPlugin = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

/** What the page adds to the bare workbook: plugins that draw, and their wording. */
export interface UniverBookOptions {
  /** Put before the bare ones; a plugin of the same name replaces the bare one. */
  readonly plugins?: readonly GridPlugin[];
  readonly locale?: LocaleType;
  readonly locales?: ILocales;
  readonly workbookName?: string;
  readonly firstSheetName?: string;
}

/** The spreadsheet component with one workbook open: handles that the grid's parts share. */
export interface UniverBook {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  /** Runs a command or mutation now, after what is in waiting; what it changes counts as done by a program. */
  run(id: string, params: object): void;
  /** True while `run` runs. */
  readonly isRunning: () => boolean;
  /** The sheet, with all cells written. */
  worksheet(sheet: string): Worksheet;
  /** The sheet, while written cells may still wait: for its name, size and styles. */
  outline(sheet: string): Worksheet;
  /** Puts cells in waiting: many small writes become one, because the component goes through all formulas each time. */
  write(sheet: string, cells: CellMatrix): void;
  /** The cells of a sheet, all written, while merges may still wait. */
  cells(sheet: string): ObjectMatrix<Nullable<ICellData>>;
  /** Puts merges in waiting: each time, the component goes through all merges of the sheet. */
  merge(sheet: string, ranges: readonly IRange[]): void;
  /** Merges that touch the range, those in waiting too. */
  mergesIn(sheet: string, range: IRange): readonly IRange[];
  /** Writes the cells and merges in waiting. */
  flush(): void;
}

/** Cells by row and column, as the component takes them. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
