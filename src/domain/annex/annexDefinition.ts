import type { AnnexColumnRole } from "./annexColumnRole";

/** How the rows of an annex are chosen and ordered (附表版式): by group, by responsible agency, or only what is behind. */
export const ANNEX_LAYOUTS = ["groups", "agencies", "behind"] as const;

/** A layout of the annex. */
export type AnnexLayout = (typeof ANNEX_LAYOUTS)[number];

/** One annex that the user wants printed (附表定义): which rows, in which layout, under which title. Stored with the workbook. */
export interface AnnexDefinition {
  /** `附表`, `附表1`: at the top left, and the start of the sheet's name. Unique among the annexes of a workbook. */
  readonly label: string;
  /** Code of the plan's table that it prints; absent: all indicators. */
  readonly table?: string;
  readonly layout: AnnexLayout;
  /** Title as the user wants it; absent: generated (rule X2). */
  readonly title?: string;
  /** Columns in their order; absent: the default columns of the layout (rule X1). */
  readonly columns?: readonly AnnexColumnRole[];
  /** Targets with several numbers: side by side in their columns, or each in a line of its own too (rule S6). Absent: columns. */
  readonly compound?: "columns" | "lines";
}

/** The annex of a plan that names no tables, until someone asks for another (rule X1). */
export const DEFAULT_ANNEX: AnnexDefinition = { label: "附表", layout: "groups" };
