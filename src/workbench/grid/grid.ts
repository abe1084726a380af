import type {
  BorderSide,
  CellBlock,
  CellStyle,
  DefinedName,
  GridSnapshot,
  GridValue,
  ListValidation,
  SheetExtras,
} from "./gridSnapshot";
import type { SheetParts } from "./sheetParts";

/** A wish to change how cells look: null takes the property away, absent leaves it. */
export type StylePatch = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | null };

/** Lines of a block of cells: its four sides and the lines between its cells. */
export type BorderEdge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

/** What `clear` takes away. */
export type ClearPart = "all" | "contents" | "formats";

/** What happened in the workbook, and whether a person did it or a program through the grid's methods. */
export type GridChange = { readonly byUser: boolean } & (
  | { readonly kind: "cells"; readonly sheet: string; readonly block: CellBlock }
  | {
      readonly kind: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";
      readonly sheet: string;
      readonly block: CellBlock;
    }
  | { readonly kind: "format"; readonly sheet: string; readonly block: CellBlock }
  | { readonly kind: "selection"; readonly sheet: string; readonly block: CellBlock }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetMoved" | "sheetActivated"; readonly sheet: string }
  /** Conditional formats, filter, comments, charts or protection of the sheet are other ones now. */
  | { readonly kind: "parts"; readonly sheet: string }
  /** A person tried to change what the sheet's protection keeps; nothing happened. */
  | { readonly kind: "refused"; readonly sheet: string }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly before: string; readonly after: string }
);

/** Sheets, by the id that never changes; names and order change. */
export interface GridSheets {
  /** Ids in tab order. */
  sheetIds(): readonly string[];
  sheetName(sheet: string): string;
  /** The id of the sheet of that name (case does not matter), or undefined. */
  findSheet(name: string): string | undefined;
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  activeSheet(): string;
  activateSheet(sheet: string): void;
  visibility(sheet: string): "visible" | "hidden" | "veryHidden";
  setVisibility(sheet: string, visibility: "visible" | "hidden" | "veryHidden"): void;
  /** Copies the sheet under the new name, right after the old one. */
  copySheet(sheet: string, name: string): string;
}

/** What cells hold. Blocks may be whole rows or columns; then only what exists is touched. */
export interface GridCells {
  values(sheet: string, block: CellBlock): GridValue[][];
  /** Formulas with leading `=`; of other cells the value; "" of blank cells. */
  formulas(sheet: string, block: CellBlock): (string | number | boolean)[][];
  /** Formulas in R1C1 notation, otherwise as `formulas`. */
  formulasR1C1(sheet: string, block: CellBlock): (string | number | boolean)[][];
  /** As shown in the cell, by its number format. */
  texts(sheet: string, block: CellBlock): string[][];
  /** Enters values as if they were typed: "" empties, null leaves, `'…` is text, `=…` is a formula. */
  enter(sheet: string, block: CellBlock, entries: readonly (readonly GridValue[])[]): void;
  /** Enters one formula, in R1C1 notation, into every cell of the block. */
  fillFormula(sheet: string, block: CellBlock, formulaR1C1: string): void;
  clear(sheet: string, block: CellBlock, part: ClearPart): void;
  /** The smallest block with all cells that hold something (or, unless `valuesOnly`, have a look of their own). */
  usedBlock(sheet: string, valuesOnly: boolean, within?: CellBlock): CellBlock | null;
  /** Inserts empty rows or columns before the first; formulas follow. */
  insertLines(sheet: string, lines: "rows" | "columns", first: number, count: number): void;
  deleteLines(sheet: string, lines: "rows" | "columns", first: number, count: number): void;
}

/** How cells look. */
export interface GridStyles {
  styleAt(sheet: string, row: number, column: number): CellStyle;
  setStyle(sheet: string, block: CellBlock, patch: StylePatch): void;
  /** One number format for each cell; null leaves the cell's own. */
  setNumberFormats(sheet: string, block: CellBlock, formats: readonly (readonly (string | null)[])[]): void;
  setBorder(sheet: string, block: CellBlock, edge: BorderEdge, side: BorderSide | null): void;
}

/** Sizes, merges, panes, lists. */
export interface GridLayout {
  merges(sheet: string): readonly CellBlock[];
  merge(sheet: string, block: CellBlock, across: boolean): void;
  unmerge(sheet: string, block: CellBlock): void;
  /** Points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidths(sheet: string, column: number, count: number, points: number): void;
  /** Points. */
  rowHeight(sheet: string, row: number): number;
  setRowHeights(sheet: string, row: number, count: number, points: number): void;
  columnHidden(sheet: string, column: number): boolean;
  rowHidden(sheet: string, row: number): boolean;
  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void;
  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void;
  freeze(sheet: string): { readonly rows: number; readonly columns: number };
  setFreeze(sheet: string, rows: number, columns: number): void;
  validations(sheet: string): readonly ListValidation[];
  /** Lays the list on the block (null takes any list away). */
  setValidation(sheet: string, block: CellBlock, validation: Omit<ListValidation, "range"> | null): void;
  selection(): { readonly sheet: string; readonly block: CellBlock };
  select(sheet: string, block: CellBlock): void;
}

/** What lies on sheets beside contents and looks. */
export interface GridParts {
  parts(sheet: string): SheetParts;
  setParts(sheet: string, patch: Partial<SheetParts>): void;
}

/** What the workbook has beside its sheets. */
export interface GridBook {
  extras(sheet: string): SheetExtras;
  setExtras(sheet: string, patch: Partial<SheetExtras>): void;
  definedNames(): readonly DefinedName[];
  /** By name (case does not matter) and the id of the sheet that it belongs to, absent for the workbook's. */
  definedName(name: string, sheet?: string): DefinedName | undefined;
  setDefinedName(name: DefinedName): void;
  deleteDefinedName(name: string, sheet?: string): void;
  readonly properties: Map<string, string>;
  readonly customProperties: Map<string, string | number | boolean>;
  readonly settings: Map<string, unknown>;
}

/** The workbook in the browser (or without one): what the host answers Office.js from. Rows and columns count from 0. */
export interface Grid extends GridSheets, GridCells, GridStyles, GridLayout, GridParts, GridBook {
  /** Calls back after every change; the answer ends the watch. */
  onChange(listener: (change: GridChange) => void): () => void;
  /** True while formulas wait to be calculated. */
  isCalculating(): boolean;
  /** Resolves when all formulas are calculated. */
  settle(): Promise<void>;
  snapshot(): GridSnapshot;
  dispose(): void;
}
