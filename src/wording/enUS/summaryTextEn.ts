import type {
  BehindIndicator,
  PlanSummary,
  Shortfall,
  ShortfallYardstick,
  SummaryRate,
} from "../../domain/summary/summary";
import { DEFAULT_SUMMARY_STYLE, type SummaryStyle } from "../../domain/summary/summaryStyle";
import { periodTextEn } from "./periodTextEn";
import { plural } from "./plural";

/** What is held against what: `2.5 percentage points below target`. */
const SHORTFALLS: Readonly<Record<Exclude<ShortfallYardstick, "pace">, string>> = {
  growth: "below target growth",
  reduction: "short of the target reduction",
  target: "below target",
  limit: "above the limit",
  rank: "below the target place",
  rangeBelow: "below the target range",
  rangeAbove: "above the target range",
};

const POINTS = "个百分点";

interface Phrases {
  readonly reached: string;
  readonly behind: string;
  /** What the completion of a flow is held against. */
  readonly mark: string;
}

const WITHIN_YEAR: Phrases = { reached: "on or ahead of pace", behind: "behind pace", mark: "behind pace" };
/** At the year's end pace is the whole target. */
const AT_YEAR_END: Phrases = {
  reached: "at their annual targets",
  behind: "short of their annual targets",
  mark: "short of the annual target",
};

/**
 * The paragraph of a report about one annex (报告行文) in English, rules N1 to N3 and S3: `In the first half of 2024, of 72
 * indicators, 62 were on or ahead of pace and 10 behind pace …` In full, what is behind follows, each with its own gap.
 */
export function summaryTextEn(summary: PlanSummary, asked: Partial<SummaryStyle> = {}): string {
  const style = { ...DEFAULT_SUMMARY_STYLE, ...asked };
  const { counts, name, label, period } = summary;
  const when = `In the ${periodTextEn(period)}`;
  const about = name === null ? "" : ` under “${name}”`;
  if (counts.total === 0) return `${when}, no indicators${about} are listed in the annex.`;
  const see = `(see ${label ?? "the annex"})`;
  const first = `${when}, ${countsText(summary, `${plural(counts.total, "indicator")}${about}`)} ${see}.`;
  return [first, ratesText(summary, style), behindText(summary, style), sectionsText(summary, style)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function phrasesOf({ period }: PlanSummary): Phrases {
  return period.throughMonth === 12 ? AT_YEAR_END : WITHIN_YEAR;
}

function countsText(summary: PlanSummary, subject: string): string {
  const { total, reached, behind, annual, unreported, targetPending } = summary.counts;
  const phrases = phrasesOf(summary);
  const items: readonly (readonly [number, string])[] = [
    [reached, phrases.reached],
    [behind, phrases.behind],
    [annual, "annual only"],
    [unreported, "not reported"],
    [targetPending, "without a set target"],
  ];
  const [only] = items.filter(([count]) => count === total);
  if (only) return total === 1 ? `${subject} was ${only[1]}` : `all ${subject} were ${only[1]}`;
  const named = items.filter(([count]) => count > 0);
  const texts = named.map(
    ([count, words], at) => (at > 0 ? `${count}` : `${count} ${count === 1 ? "was" : "were"}`) + ` ${words}`,
  );
  return `of ${subject}, ${listOf(texts)}`;
}

function ratesText(summary: PlanSummary, { halfwayRate }: SummaryStyle): string {
  const { counts, denominator } = summary;
  const rates = [
    ...rateText(summary.period.throughMonth === 12 ? "attainment rate" : "on-pace rate", summary.reachedRate),
    ...(halfwayRate ? rateText("halfway rate", summary.halfwayRate) : []),
  ];
  if (rates.length === 0) return "";
  const base = denominator === "all" ? `all ${counts.total}` : `the ${counts.assessed} assessed`;
  const start = counts.assessed === counts.total ? "The" : `Of ${base}, the`;
  return `${start} ${rates.join(", the ")}.`;
}

function rateText(name: string, { percent, numerator, denominator }: SummaryRate): readonly string[] {
  return percent === null ? [] : [`${name} is ${percent} % (${numerator}/${denominator})`];
}

function behindText(summary: PlanSummary, style: SummaryStyle): string {
  const { behind } = summary;
  if (style.length === "brief" || behind.length === 0) return "";
  const phrases = phrasesOf(summary);
  const items = behind.map((indicator) => itemText(indicator, style, phrases)).join("; ");
  return `${plural(behind.length, "indicator")} ${phrases.behind}: ${items}.`;
}

function itemText(
  { name, agency, shortfalls, judgement }: BehindIndicator,
  { agencies }: SummaryStyle,
  { mark }: Phrases,
): string {
  const whose = agencies && agency !== "" ? ` (${agency})` : "";
  const why = [
    ...shortfalls.map((shortfall) => shortfallText(shortfall, mark)),
    ...(judgement === null ? [] : [`judged by hand: ${judgement.trim().replace(/\.$/u, "")}`]),
  ];
  return `${name}${whose}${why.length === 0 ? "" : `, ${why.join(" and ")}`}`;
}

function shortfallText({ yardstick, size, unit }: Shortfall, mark: string): string {
  if (size === null) return "level with the target, more was asked for";
  const words = yardstick === "pace" ? mark : SHORTFALLS[yardstick];
  if (yardstick === "rank") return `${plural(Number(size), "place")} ${words}`;
  return `${unit === POINTS ? `${size} percentage points` : `${size} ${unit}`.trimEnd()} ${words}`;
}

function sectionsText(summary: PlanSummary, { sections }: SummaryStyle): string {
  if (sections === "agencies") return agenciesText(summary);
  if (sections === "none" || summary.byGroup.length < 2) return "";
  const texts = summary.byGroup.map(
    ({ name, counts }) =>
      `${name || "No group"}: ${countsText({ ...summary, counts }, plural(counts.total, "indicator"))}`,
  );
  return `By group: ${texts.join("; ")}.`;
}

function agenciesText({ byAgency }: PlanSummary): string {
  const behind = byAgency.filter(({ counts }) => counts.behind > 0);
  if (behind.length === 0) return "";
  return `Behind, by agency: ${behind.map(({ name, counts }) => `${name || "no agency"} ${counts.behind}`).join(", ")}.`;
}

function listOf(items: readonly string[]): string {
  return items.length < 3 ? items.join(" and ") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
