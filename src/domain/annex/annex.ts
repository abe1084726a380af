import type { Status } from "../evaluation/evaluation";
import type { AnnexColumnRole } from "./annexColumnRole";
import type { AnnexLayout } from "./annexDefinition";

/** One column of the annex heading (宾栏), under a spanner (表头跨栏) or alone. */
export interface AnnexColumn {
  readonly role: AnnexColumnRole;
  readonly heading: string;
  /** Heading above it in the first header row; the same text in neighbours makes one spanner. */
  readonly spanner?: string;
  /** Figures stand right, so that their decimal points stand below each other; text among them is centred. */
  readonly align: "left" | "center" | "right";
}

/** A cell as printed: text, or a number with the decimals that it prints with. */
export type AnnexCell = { readonly text: string } | { readonly value: number; readonly decimals: number } | null;

/** One line of the annex: an indicator, or one number of its target. */
export interface AnnexRow {
  /** Code of the indicator; `GDP#1` for the first number of its target in a line of its own. */
  readonly code: string;
  readonly status: Status;
  /** 0 for an indicator, 1 for a part of it (其中) or a number of its target, 2 for a part of a part: printed indented. */
  readonly level: number;
  /** One cell for each column, in the order of `columns`. */
  readonly cells: readonly AnnexCell[];
}

/** Consecutive rows of one group (类别), or of one responsible agency in the layout by agency. */
export interface AnnexGroup {
  readonly name: string;
  readonly rows: readonly AnnexRow[];
}

/** A note below the table with the code by which an edited one is found again (rule X7): `pace`, `priceBasis.constant`. */
export interface AnnexFootnote {
  readonly code: string;
  /** Without number. */
  readonly text: string;
}

/** What stands before the numbers of notes: before a single one, the first, and the others. */
export interface NoteLead {
  readonly only: string;
  readonly first: string;
  readonly next: string;
}

/** The annex table (附表) as parts, before it is placed in cells (rule X1). */
export interface AnnexTable {
  /** `附表`, at the top left (rule X2). */
  readonly label: string;
  readonly title: string;
  readonly layout: AnnexLayout;
  /** One unit line where all units are the same; empty otherwise. */
  readonly headnote: string;
  readonly columns: readonly AnnexColumn[];
  /** The column whose cells are one for each group; null where the table has no such column. */
  readonly groupRole: "group" | "agency" | null;
  /** Group cells as one over their rows, or repeated in each (rule X8). */
  readonly groupCells: "merged" | "repeated";
  readonly groups: readonly AnnexGroup[];
  /** Notes (注) as printed, numbered, generated from what was used (rule X4). */
  readonly footnotes: readonly string[];
  /** The same notes, apart from their numbers, with their codes. */
  readonly notes: readonly AnnexFootnote[];
  readonly noteLead: NoteLead;
}
