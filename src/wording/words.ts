import type { AnnexWords } from "../domain/annex/annexWords";
import type { Explanation } from "../domain/evaluation/explanation";
import type { Status } from "../domain/evaluation/evaluation";
import type { IndicatorKind } from "../domain/indicator/indicator";
import type { Period } from "../domain/period/period";
import type { Problem } from "../domain/problem";
import type { RoundingMode } from "../domain/rounding/roundingMode";
import type { OverviewWords } from "../domain/summary/overviewWords";
import type { PlanSummary } from "../domain/summary/summary";
import type { SummaryStyle } from "../domain/summary/summaryStyle";
import type { PaneWords } from "./paneWords";
import type { SettingWords } from "./settingWords";

/** The languages that the program speaks. */
export type Language = "zh-CN" | "en-US";

/** Everything that a user can read, in one language. `zhCN` and `enUS` are complete or do not compile. */
export interface Words {
  readonly language: Language;
  /** The sentence of an expected failure: what happened, where, what to do. */
  problem(problem: Problem): string;
  /** The sentence that explains a status with its numbers (rule S10), rounded half up unless told otherwise. */
  explanation(explanation: Explanation, rounding?: RoundingMode): string;
  readonly status: Readonly<Record<Status, string>>;
  readonly kind: Readonly<Record<IndicatorKind, string>>;
  /** A reporting period as reports call it: `2024年上半年`. */
  period(period: Period): string;
  /** Title, headings and notes of the annex. */
  readonly annex: AnnexWords;
  /** Headings of the overview. */
  readonly overview: OverviewWords;
  /** The paragraph of a report about one annex, worded as asked for. */
  summary(summary: PlanSummary, style?: Partial<SummaryStyle>): string;
  /** Names, choices and explanations of the settings. */
  readonly settings: SettingWords;
  readonly pane: PaneWords;
}
