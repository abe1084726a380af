/** Rectangle of cells; rows and columns count from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One side of a cell's border. */
export interface BorderSide {
  readonly style: "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "dashDot" | "dashDotDot" | "double";
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How a cell looks. What is absent has the workbook's default. */
export interface CellStyle {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  /** `#RRGGBB`; absent is no fill. */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Indent in steps, as Excel counts them. */
  readonly indent?: number;
  /** Number format in en-US notation; absent is `General`. */
  readonly numberFormat?: string;
  readonly top?: BorderSide;
  readonly bottom?: BorderSide;
  readonly left?: BorderSide;
  readonly right?: BorderSide;
}
