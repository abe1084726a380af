import type { Status, YearOnYear } from "../evaluation/evaluation";
import type { Explanation } from "../evaluation/explanation";
import type { Period } from "../period/period";
import type { RoundingMode } from "../rounding/roundingMode";
import type { TargetType } from "../target/target";
import type { NoteLead } from "./annex";
import type { AnnexColumnRole } from "./annexColumnRole";
import type { AnnexLayout } from "./annexDefinition";
import type { AnnexNote } from "./annexNote";

/** The words of an annex (附表用语) in one language; `src/wording` has them. */
export interface AnnexWords {
  /** `附表`, at the top left. */
  readonly label: string;
  /** Title of the annex; `table` is the name of the plan's table that it prints: `重大项目`. A layout but the usual one is named. */
  title(region: string, period: Period, table?: string, layout?: AnnexLayout): string;
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
  /** 约束性, 预期性 (rule T6). */
  readonly type: Readonly<Record<TargetType, string>>;
  /** A part (其中) below its whole; `first` of its whole's parts or not. */
  ofWhich(name: string, first: boolean): string;
  /** A part whose whole does not stand above it. */
  partOf(name: string, whole: string): string;
  /** One number of a target in a line of its own (rule S6). */
  targetPart(text: string, tier: "target" | "stretch"): string;
  /** Why a status is what it is, in one sentence (rule S10). */
  explanation(explanation: Explanation, rounding: RoundingMode): string;
  /** A difference of rates, never printed as % (rule G2): `1.2个百分点`. */
  points(value: string): string;
  /** Very large growth (rule G5): `1.79倍`. */
  multiple(value: string): string;
  /** The change of a count in its own unit (rule G5): `增加29天`. */
  change(side: "more" | "less" | "same", size: string, unit: string): string;
  /** What stands for a rate where the base is zero or negative (rule G1). */
  readonly growth: Readonly<Record<NonNullable<YearOnYear["words"]>, string>>;
  /** What parts of a target are joined with. */
  readonly partSeparator: string;
  /** One note below the table (rule X4). */
  note(note: AnnexNote): string;
  /** What stands before the numbers of the notes. */
  readonly noteLead: NoteLead;
}
