import type { Status, YearOnYear } from "../evaluation/evaluation";
import type { Period } from "../period/period";
import type { AnnexColumnRole } from "./annex";
import type { AnnexNote } from "./annexNote";

/** The words of an annex (附表用语) in one language; `src/wording` has them. */
export interface AnnexWords {
  /** `附表`, at the top left. */
  readonly label: string;
  title(region: string, period: Period): string;
  /** One unit line where all units are the same. */
  unitLine(unit: string): string;
  /** Headings of the columns, a line break where the heading should wrap. */
  readonly headings: Readonly<Record<AnnexColumnRole, string>>;
  /** Spanner over the target columns: `2024年目标`. */
  targetSpanner(period: Period): string;
  /** Spanner over the figures of the period: `1—6月`. */
  periodSpanner(period: Period): string;
  readonly status: Readonly<Record<Status, string>>;
  /** A status that was entered by hand (rule S8). */
  manualStatus(status: string): string;
  /** What stands for a figure that does not exist in this period (rule X3). */
  readonly notApplicable: string;
  /** A difference of rates, never printed as % (rule G2): `1.2个百分点`. */
  points(value: string): string;
  /** What stands for a rate where the base is zero or negative (rule G1). */
  readonly growth: Readonly<Record<NonNullable<YearOnYear["words"]>, string>>;
  /** What parts of a target are joined with. */
  readonly partSeparator: string;
  /** One note below the table (rule X4). */
  note(note: AnnexNote): string;
  /** The notes, numbered; one note needs no number. */
  numberedNotes(notes: readonly string[]): readonly string[];
}
