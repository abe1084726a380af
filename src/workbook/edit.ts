import type { CellValue } from "./snapshot";

/** A cell's place; rows and columns count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface RangePlace extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** A border line of a rectangle; `inside…` are the lines between its cells. */
export interface Borders {
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly insideHorizontal?: BorderLine;
  readonly insideVertical?: BorderLine;
}

/** Style of a border line. */
export interface BorderLine {
  readonly weight: "thin" | "medium" | "thick" | "none";
  readonly color?: string;
}

/** How cells look; what is absent stays as it is. */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill?: string | null;
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Excel number format in en-US notation; `@` for text. */
  readonly numberFormat?: string;
  readonly indent?: number;
  readonly borders?: Borders;
}

/** Page set-up of a sheet (rule X6). Margins in millimetres. */
export interface PageLayout {
  readonly orientation: "landscape" | "portrait";
  readonly paper: "a4";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Pages that it is wide: the host prints it smaller until it fits. */
  readonly fitToWidth?: number;
  /** Percent of its size that it is printed in, 10 to 400; only without `fitToWidth`. */
  readonly scale?: number;
  readonly centerHorizontally: boolean;
  /** Absent: all that the sheet holds. */
  readonly printArea?: RangePlace;
  /** Rows 0 to n-1 repeat at the top of every page; `from` is the first repeated row. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Rows, counted from 0, before which a new page begins, in place of those that the sheet had. Absent: those stay. */
  readonly rowBreaks?: readonly number[];
  /** Number of the first page; absent: it follows the sheets that print before. */
  readonly firstPageNumber?: number;
  /** Footer text, Excel codes allowed (`第 &P 页 共 &N 页`). */
  readonly centerFooter?: string;
}

/** A look that cells take on by what they hold. */
export type ConditionalRule =
  | {
      readonly kind: "formula";
      /** A1 formula as for the top left cell of the range, with its `=`. */
      readonly formula: string;
      readonly format: Pick<CellFormat, "bold" | "color" | "fill"> & { readonly italic?: boolean };
    }
  /** A bar whose length is the value's share of the way from `from` to `to`. */
  | { readonly kind: "dataBar"; readonly color: string; readonly from: number; readonly to: number };

/** A native chart: which cells it draws and where it stands. */
export interface ChartPlan {
  /** Unique on the sheet; how the chart is found again. */
  readonly name: string;
  readonly type: "barClustered" | "barStacked" | "columnClustered" | "columnStacked";
  readonly title: string;
  /** The cells that the chart covers. */
  readonly place: RangePlace;
  /** Cells with the names on the axis; on the sheet named, which may be another one. */
  readonly categories: { readonly sheet: string; readonly range: RangePlace };
  readonly series: readonly {
    readonly name: string;
    readonly values: { readonly sheet: string; readonly range: RangePlace };
    readonly color: string;
  }[];
  readonly legend: "bottom" | "none";
  /** Number format of the value axis; its ends where given. */
  readonly axis?: { readonly numberFormat?: string; readonly from?: number; readonly to?: number };
  /** First category at the top, as people read a table. */
  readonly reversed?: boolean;
}

/**
 * One change to the workbook, as plain data. The gateway applies a list of them in order.
 * A sheet is named, never indexed. `writeCells` writes values only: the gateway must write text that looks like a formula
 * as text; `null` in `cells` leaves that cell untouched, "" empties it. Only `fillFormula` writes formulas.
 */
export type Edit =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly tabColor?: string; readonly showGridlines?: boolean }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "moveSheet"; readonly sheet: string; readonly position: number }
  | { readonly kind: "activateSheet"; readonly sheet: string }
  | {
      readonly kind: "writeCells";
      readonly sheet: string;
      readonly at: CellPlace;
      readonly cells: readonly (readonly (CellValue | null)[])[];
    }
  | { readonly kind: "fillFormula"; readonly sheet: string; readonly range: RangePlace; readonly formulaR1C1: string }
  | { readonly kind: "format"; readonly sheet: string; readonly range: RangePlace; readonly format: CellFormat }
  | {
      readonly kind: "columnWidths";
      readonly sheet: string;
      readonly column: number;
      readonly points: readonly number[];
    }
  | { readonly kind: "rowHeights"; readonly sheet: string; readonly row: number; readonly points: readonly number[] }
  | { readonly kind: "mergeCells"; readonly sheet: string; readonly range: RangePlace }
  /** The first rows, and where given the first columns, stay in sight. */
  | { readonly kind: "freezeRows"; readonly sheet: string; readonly rows: number; readonly columns?: number }
  /** Arrows for filtering in the last row before the data; the range holds that row and the rows below it. */
  | { readonly kind: "filter"; readonly sheet: string; readonly range: RangePlace }
  /** Rules in falling priority; they take the place of the rules that the range had. */
  | {
      readonly kind: "conditionalFormats";
      readonly sheet: string;
      readonly range: RangePlace;
      readonly rules: readonly ConditionalRule[];
    }
  /** A remark that shows when people point at the cell; it takes the place of the one that the cell had. */
  | { readonly kind: "comment"; readonly sheet: string; readonly at: CellPlace; readonly text: string }
  /** Protects without a password: only the ranges named can be typed in; filters, widths and heights stay open. */
  | { readonly kind: "protectSheet"; readonly sheet: string; readonly open: readonly RangePlace[] }
  | { readonly kind: "unprotectSheet"; readonly sheet: string }
  /** A chart; it takes the place of the chart of the same name on the sheet. */
  | { readonly kind: "chart"; readonly sheet: string; readonly chart: ChartPlan }
  | {
      readonly kind: "listValidation";
      readonly sheet: string;
      readonly range: RangePlace;
      readonly values: readonly string[];
      readonly title: string;
      readonly message: string;
    }
  | { readonly kind: "pageLayout"; readonly sheet: string; readonly layout: PageLayout };
