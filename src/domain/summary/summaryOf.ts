import type { Evaluation } from "../evaluation/evaluation";
import type { Rate, TallyCounts, TallySection } from "../evaluation/tally";
import { printRate } from "../rounding/printRate";
import { tallyOf } from "../evaluation/tallyOf";
import type { Period } from "../period/period";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { shortfallsOf } from "./shortfallsOf";
import type { BehindIndicator, PlanSummary, SummaryRate, SummarySection } from "./summary";

/** The annex that a summary is about; nulls where the plan has one table, and where the user named no annex. */
export type SummarisedAnnex = Pick<PlanSummary, "name" | "label">;

/**
 * What a report says about one annex (小结), rules N1 to N3, as parts: counts that add up, both rates with numerator and
 * denominator, and what is behind by how much. The numbers are those of the annex, from the same verdicts and settings.
 *
 * @param rows the verdicts on the indicators of one annex: tallies are never taken across annexes
 *
 * @example
 * summaryOf([], { year: 2024, throughMonth: 6 }).reachedRate // => {"numerator": 0, "denominator": 0, "percent": null}
 */
export function summaryOf(
  rows: readonly Evaluation[],
  period: Period,
  settings: Settings = DEFAULT_SETTINGS,
  annex: SummarisedAnnex = { name: null, label: null },
): PlanSummary {
  const tally = tallyOf(rows, settings.denominator);
  const sectionOf = (section: TallySection): SummarySection => ({
    name: section.name,
    counts: countsOf(section),
    reachedRate: printedRate(section.reachedRate, settings),
  });
  return {
    period,
    name: annex.name,
    label: annex.label,
    counts: countsOf(tally),
    denominator: settings.denominator,
    reachedRate: printedRate(tally.reachedRate, settings),
    halfwayRate: printedRate(tally.halfwayRate, settings),
    behind: rows.filter(({ status }) => status === "behind").map((row) => behindOf(row, settings)),
    byGroup: tally.byGroup.map(sectionOf),
    byAgency: tally.byAgency.map(sectionOf),
  };
}

function countsOf(tally: TallyCounts): TallyCounts {
  const { total, reached, behind, annual, unreported, targetPending, assessed, halfway, manual } = tally;
  return { total, reached, behind, annual, unreported, targetPending, assessed, halfway, manual };
}

function printedRate(rate: Rate, settings: Settings): SummaryRate {
  return { numerator: rate.numerator, denominator: rate.denominator, percent: printRate(rate, settings) };
}

function behindOf({ figures, explanation, origin }: Evaluation, settings: Settings): BehindIndicator {
  const { code, name, group = "", agency = "", decimals } = figures.indicator;
  const manual = origin === "manual";
  return {
    code,
    name,
    group,
    agency,
    shortfalls: manual ? [] : shortfallsOf(explanation, { settings, decimals }),
    judgement: manual ? (figures.manual?.reason ?? "") : null,
  };
}
