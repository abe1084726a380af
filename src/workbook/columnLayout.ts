/** What a column of the working sheets holds. */
export type ColumnRole =
  | "code"
  | "no"
  | "group"
  | "table"
  | "subgroup"
  | "parent"
  | "name"
  | "unit"
  | "kind"
  | "direction"
  | "yoyUnit"
  | "priceBasis"
  | "baseline"
  | "decimals"
  | "type"
  | "frequency"
  | "relatedTo"
  | "schedule"
  | "relatedGrowth"
  | "manualStatus"
  | "manualReason"
  | "agency"
  | "remark"
  | "note"
  | "target"
  | "targetNumber"
  | "targetUnit"
  | "actual"
  | "prior"
  | "publishedYoy"
  | "completion"
  | "elapsed"
  | "gap"
  | "yearOnYear"
  | "status"
  | NativeRole;

/** What helper columns hold: those of native formulas, see `nativeColumns`, and the list of cells typed over, see `typedOverEdits`. */
export type NativeRole =
  | "typedOver"
  | "readFrom"
  | "readNumber"
  | "readUnit"
  | "ruledFrom"
  | "ruling"
  | "plannedShare"
  | "reporting"
  | "deciding"
  | `${NativePartField}${NativePart}`;

/** The numbers of a compound target that native formulas can judge, in the order of its words. */
export type NativePart = 1 | 2 | 3;

/** What the helper columns hold for each number of a target: how it is judged, its marks, and the steps of its verdict. */
export type NativePartField =
  | "how"
  | "source"
  | "bound"
  | "goal"
  | "base"
  | "top"
  | "reached"
  | "ahead"
  | "completed"
  | "limit"
  | "digits"
  | "figure"
  | "value"
  | "shown"
  | "rate"
  | "gap"
  | "verdict";

/**
 * One column of a working sheet, as data.
 * `schema` cells come from the plan and follow it; `input` cells belong to whoever typed them; `computed` cells hold formulas.
 */
export interface ColumnLayout {
  readonly role: ColumnRole;
  /** Heading; the column is found by it, wherever it stands. */
  readonly heading: string;
  /** Width in points. */
  readonly width: number;
  readonly origin: "schema" | "input" | "computed";
  /** `figure` prints with the indicator's decimals, `rate` is a percent figure: 4.4 for 4.4 %. */
  readonly show: "text" | "general" | "figure" | "rate" | "share" | "points";
  readonly align: "left" | "center" | "right";
  /** A column that sheets of earlier versions do not have: it counts as blank there, and the next merge appends it. */
  readonly isLate?: true;
  /** A copy of what 指标体系 says, for the formulas of its row: blank where 指标体系 is blank. */
  readonly isMirror?: true;
  /** Words to choose from. */
  readonly choices?: { readonly words: readonly string[]; readonly title: string; readonly message: string };
  /** Formula with column roles in braces: `{actual}`, `{period}`, `{there.target}`; see `formulaOf`. */
  readonly formula?: string;
}

/** One labelled cell above the table: `报告期 | 2024年1-6月`. */
export interface MetaCell {
  readonly key: "region" | "year" | "period" | "source";
  readonly label: string;
  readonly row: number;
  /** Column of the label, counted from 0; the value stands to its right. */
  readonly column: number;
}

/** One working sheet as data: what stands above the table, and its columns in their first order. */
export interface SheetLayout {
  readonly meta: readonly MetaCell[];
  /** A line for people: what is to be filled in. */
  readonly hint: { readonly row: number; readonly column: number; readonly text: string };
  /** Row of the headings, counted from 0. */
  readonly headerRow: number;
  readonly columns: readonly ColumnLayout[];
  readonly tabColor: string;
}
