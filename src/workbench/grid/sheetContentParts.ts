import type { CellBlock, CellStyle } from "./cellStyle";

/** A look that the cells of a block take on by what they hold (条件格式). */
export type ConditionalFormat = {
  /** One block or several; formulas and bars count them as one. */
  readonly ranges: readonly CellBlock[];
  /** True where no later rule looks at a cell that this one applies to. */
  readonly stopIfTrue?: boolean;
} & (
  | {
      readonly kind: "formula";
      /** With leading `=`, as for the top left cell of the first block. */
      readonly formula: string;
      readonly look: ConditionalLook;
    }
  /** A bar of one solid colour, `#RRGGBB`; absent ends are the least and the greatest value. */
  | { readonly kind: "dataBar"; readonly color: string; readonly from?: number; readonly to?: number }
);

/** The part of a look that conditional formats can change. */
export type ConditionalLook = Pick<
  CellStyle,
  "bold" | "italic" | "underline" | "strikethrough" | "color" | "fill" | "top" | "bottom" | "left" | "right"
>;

/** A remark on a cell (批注). */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string;
}

/** Cells of a sheet, which is named as it is now. */
export interface SheetBlock {
  readonly sheet: string;
  readonly range: CellBlock;
}

/** A native chart. */
export interface SheetChart {
  /** Unique on its sheet. */
  readonly name: string;
  readonly type: "barClustered" | "barStacked" | "columnClustered" | "columnStacked";
  /** "" is no title. */
  readonly title: string;
  /** The cells that the chart covers. */
  readonly place: CellBlock;
  readonly categories?: SheetBlock;
  /** `color` is `#RRGGBB`. */
  readonly series: readonly { readonly name: string; readonly values: SheetBlock; readonly color?: string }[];
  readonly legend: "bottom" | "top" | "left" | "right" | "none";
  /** Number format of the value axis and its ends; what is absent is the program's choice. */
  readonly axis?: { readonly numberFormat?: string; readonly from?: number; readonly to?: number };
  /** First category at the top (bars) or at the right (columns). */
  readonly reversed?: boolean;
  /** True where the value axis stands at the last category's end: below the bars, when the first one is at the top. */
  readonly valueAxisAtEnd?: boolean;
}

/** What a protected sheet still lets people do beside typing into open cells and selecting. */
export type SheetPermission =
  | "editObjects"
  | "editScenarios"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "insertHyperlinks"
  | "deleteColumns"
  | "deleteRows"
  | "sort"
  | "autoFilter"
  | "pivotTables";
