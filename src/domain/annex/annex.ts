import type { Status } from "../evaluation/evaluation";

/** How the figures of an annex column are aligned and printed. */
export type AnnexColumnRole =
  | "no"
  | "group"
  | "name"
  | "unit"
  | "targetValue"
  | "targetGrowth"
  | "actual"
  | "yearOnYear"
  | "completion"
  | "elapsed"
  | "status"
  | "agency"
  | "remark";

/** One column of the annex heading (宾栏), under a spanner (表头跨栏) or alone. */
export interface AnnexColumn {
  readonly role: AnnexColumnRole;
  readonly heading: string;
  /** Heading above it in the first header row; the same text in neighbours makes one spanner. */
  readonly spanner?: string;
  readonly align: "left" | "center" | "right";
}

/** A cell as printed: text, or a number with the decimals that it prints with. */
export type AnnexCell = { readonly text: string } | { readonly value: number; readonly decimals: number } | null;

/** One indicator in the annex. */
export interface AnnexRow {
  readonly code: string;
  readonly status: Status;
  /** One cell for each column, in the order of `columns`. */
  readonly cells: readonly AnnexCell[];
}

/** Consecutive rows of one group (类别). */
export interface AnnexGroup {
  readonly name: string;
  readonly rows: readonly AnnexRow[];
}

/** The annex table (附表) as parts, before it is placed in cells (rule X1). */
export interface AnnexTable {
  /** `附表`, at the top left (rule X2). */
  readonly label: string;
  readonly title: string;
  /** One unit line where all units are the same; empty otherwise. */
  readonly headnote: string;
  readonly columns: readonly AnnexColumn[];
  readonly groups: readonly AnnexGroup[];
  /** Notes (注), generated from what was used (rule X4). */
  readonly footnotes: readonly string[];
}
