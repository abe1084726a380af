import type { CellBlock, CellStyle } from "./cellStyle";
import type { CellComment, ConditionalFormat, SheetChart, SheetPermission } from "./sheetContentParts";

export type { BorderSide, CellBlock, CellStyle } from "./cellStyle";
export type {
  CellComment,
  ConditionalFormat,
  ConditionalLook,
  SheetBlock,
  SheetChart,
  SheetPermission,
} from "./sheetContentParts";

/** Value of a cell as the grid holds it; null is a blank cell. Errors are text such as `#N/A` with type `error`. */
export type GridValue = string | number | boolean | null;

/** One cell that has a value, a formula or a style of its own. */
export interface CellContent {
  readonly column: number;
  /** What the cell holds; of a formula its last result. */
  readonly value: GridValue;
  readonly type: "blank" | "number" | "text" | "boolean" | "error";
  /** With leading `=`, A1 notation, en-US names; absent in cells that are typed. */
  readonly formula?: string;
  /** Size of the block that this formula fills, when it fills more than its own cell. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** True where the value comes from a neighbour's formula that fills a block. */
  readonly spilled?: boolean;
  /** The same look is the same object, all over the workbook. */
  readonly style?: CellStyle;
}

/** One row with its cells in column order; rows without cells are absent. */
export interface RowContent {
  readonly row: number;
  readonly cells: readonly CellContent[];
}

/** A drop-down list on a block of cells. */
export interface ListValidation {
  readonly range: CellBlock;
  /** The entries, or a formula such as `=$A$1:$A$9`. */
  readonly source: readonly string[] | string;
  /** False refuses blank cells. */
  readonly ignoreBlank: boolean;
  readonly showDropDown: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
}

/** What is said about printing a sheet. Lengths in points (1/72 inch). */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Name as Excel's API spells it, in lower camel case: `a4`, `a3`, `letter` … */
  readonly paperSize: string;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  /** Percent, or how many pages wide and tall; absent tall is as many as needed. */
  readonly zoom: { readonly scale?: number; readonly fitToWidth?: number; readonly fitToHeight?: number };
  readonly printArea?: CellBlock;
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  /** Rows and columns before which a new page begins; absent is none. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  /** Number on the first page; absent counts on from 1. */
  readonly firstPageNumber?: number;
  /** Excel's codes allowed: `第 &P 页 共 &N 页`. */
  readonly headers: HeaderFooterTexts;
  readonly footers: HeaderFooterTexts;
}

/** Left, middle and right part of a header or footer; "" is none. */
export interface HeaderFooterTexts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** What a sheet has beside its cells and the grid component has no place for. */
export interface SheetExtras {
  readonly page: PageSetup;
  /** `#RRGGBB`; "" is none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

/** One sheet, complete. */
export interface SheetContent {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Rows in ascending order. */
  readonly rows: readonly RowContent[];
  readonly merges: readonly CellBlock[];
  /** Points, by column; columns that are absent have `defaultColumnWidth`. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Points, by row; rows that are absent have `defaultRowHeight`. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly validations: readonly ListValidation[];
  /** In falling priority. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  /** The row with the arrows and the rows below it. */
  readonly filter?: CellBlock;
  readonly comments?: readonly CellComment[];
  readonly charts?: readonly SheetChart[];
  /** Set when the sheet is protected, without a password. */
  readonly protection?: { readonly allows: readonly SheetPermission[] };
  /** Cells that can be typed in when the sheet is protected. */
  readonly openCells?: readonly CellBlock[];
  readonly extras: SheetExtras;
}

/** A defined name; `sheet` is set when it belongs to one sheet only. */
export interface DefinedName {
  readonly name: string;
  /** With leading `=`. */
  readonly formula: string;
  readonly sheet?: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** The workbook at one moment, as plain data, in tab order: what the .xlsx export writes. */
export interface GridSnapshot {
  readonly sheets: readonly SheetContent[];
  readonly activeSheet: string;
  readonly defaultFont: { readonly name: string; readonly size: number };
  readonly names: readonly DefinedName[];
  /** Title, author and so on, by Excel's property name in lower camel case. */
  readonly properties: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  /** `Excel.workbook.settings`: they travel inside the file in Excel; kept here for the same reason. */
  readonly settings: Readonly<Record<string, unknown>>;
}
