import type { Evaluation, PlanEvaluation } from "../evaluation/evaluation";
import type { ExplanationCode } from "../evaluation/explanation";
import { Exact } from "../exact";
import type { Plan } from "../indicator/indicator";
import { roundTo } from "../rounding/roundTo";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { Overview, OverviewBar, ShownOf } from "./overview";
import { summarisedTables } from "./summarisedTables";
import type { SummarySection } from "./summary";

/** More than this nobody compares in a chart, and no page holds. */
const MOST_BARS = 20;
const MOST_SECTIONS = 30;
const HUNDRED = new Exact(100);

/** What is held against elapsed time: flows, by their share of the target. */
const PACED: ReadonlySet<ExplanationCode> = new Set(["flowCompleted", "flowAhead", "flowOnPace", "flowBehind"]);

/**
 * A plan at a glance (概览), as parts: for each annex its counts and rates, completion against elapsed time, statuses by group
 * and by responsible agency. In the order of the plan; of more than twenty indicators, the twenty that are furthest behind, of
 * more than thirty groups or agencies, the thirty with most behind. The numbers are those of the annex.
 *
 * @example
 * overviewOf({ rows: [], period: { year: 2024, throughMonth: 6 } }, { region: "示例区", indicators: [] }).blocks.length // => 1
 */
export function overviewOf(
  evaluation: Pick<PlanEvaluation, "rows" | "period">,
  plan: Pick<Plan, "region" | "tables">,
  settings: Settings = DEFAULT_SETTINGS,
): Overview {
  return {
    region: plan.region,
    period: evaluation.period,
    decimals: settings.rateDecimals,
    blocks: summarisedTables(evaluation, plan, settings).map(({ summary, rows }) => ({
      summary,
      bars: barsOf(rows, settings),
      groups: sectionsOf(summary.byGroup),
      agencies: sectionsOf(summary.byAgency),
    })),
  };
}

function barsOf(rows: readonly Evaluation[], settings: Settings): ShownOf<OverviewBar> {
  const paced = rows.flatMap((row) => barOf(row, settings));
  const shown = paced.length <= MOST_BARS ? paced : [...paced].sort(byExactGap).slice(0, MOST_BARS);
  return { shown: shown.map(({ bar }) => bar), total: paced.length };
}

interface ExactBar {
  readonly bar: OverviewBar;
  readonly exactGap: Exact;
}

function byExactGap(one: ExactBar, other: ExactBar): number {
  return one.exactGap.comparedTo(other.exactGap);
}

function barOf({ figures, parts, completionRate, elapsedShare }: Evaluation, settings: Settings): readonly ExactBar[] {
  const paced = (parts ?? []).some(({ explanation }) => PACED.has(explanation.code));
  if (!paced || completionRate === null) return [];
  const { code, name } = figures.indicator;
  const exactGap = completionRate.minus(elapsedShare).times(HUNDRED);
  const print = (value: Exact): number => roundTo(value, settings.rateDecimals, settings.rounding).toNumber();
  const [completion, elapsed] = [print(completionRate.times(HUNDRED)), print(elapsedShare.times(HUNDRED))];
  return [{ bar: { code, name, completion, elapsed, gap: print(exactGap) }, exactGap }];
}

/** None where nothing is named; of a long list, those with most behind. */
function sectionsOf(sections: readonly SummarySection[]): ShownOf<SummarySection> {
  if (sections.every(({ name }) => name === "")) return { shown: [], total: 0 };
  const byBehind = (one: SummarySection, other: SummarySection): number => other.counts.behind - one.counts.behind;
  const shown = sections.length <= MOST_SECTIONS ? sections : [...sections].sort(byBehind).slice(0, MOST_SECTIONS);
  return { shown, total: sections.length };
}
