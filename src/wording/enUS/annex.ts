import type { AnnexLayout } from "../../domain/annex/annexDefinition";
import type { AnnexNote } from "../../domain/annex/annexNote";
import type { AnnexWords } from "../../domain/annex/annexWords";
import type { Status } from "../../domain/evaluation/evaluation";
import type { PriceBasis } from "../../domain/indicator/indicator";
import type { RoundingMode } from "../../domain/rounding/roundingMode";
import { explanationTextEn } from "./explanationTextEn";
import { statusesEn } from "./statuses";

const PRICE_BASES: Readonly<Record<PriceBasis, string>> = {
  constant: "at constant prices",
  comparable: "on a comparable basis",
  current: "at current prices",
};

const ROUNDING: Readonly<Record<RoundingMode, string>> = {
  halfUp: "half up",
  halfEven: "half to even (GB/T 8170)",
  truncate: "by truncation",
};

const span = (throughMonth: number): string => (throughMonth === 1 ? "January" : `Months 1–${throughMonth}`);

/** Decimals in words. */
const DIGITS: Readonly<Record<number, string>> = {
  0: "whole numbers",
  1: "one decimal",
  2: "two decimals",
  3: "three decimals",
  4: "four decimals",
};

/** The office's own word for a status, where it has one. */
const called = ({ statusWords }: Pick<AnnexNote, "statusWords">, status: Status, usual: string): string =>
  statusWords?.[status] ?? usual;

const beyond = (note: Extract<AnnexNote, { readonly band: number }>): string =>
  note.band === 0 ? "" : `; better by more than ${note.band} points is ${called(note, "ahead", "ahead")}`;

type Sentences = {
  readonly [Code in AnnexNote["code"]]: (note: Extract<AnnexNote, { readonly code: Code }>) => string;
};

const NOTES: Sentences = {
  behindOnly: ({ behind, assessed, total }) =>
    behind === 0
      ? `None of ${total} indicators is behind (${assessed} assessed).`
      : `Only indicators that are behind are listed: ${behind} of ${total}, ${assessed} assessed.`,
  gap: () =>
    "Gap in percentage points: completion minus elapsed time where time counts, else figure minus target (or completion minus 100 %).",
  ofWhich: () => "Parts (of which) need not add up to their whole.",
  stretch: () => "Stretch targets are shown apart and do not count in the status.",
  pace: ({ by, period, elapsed, band, ...note }) =>
    `Elapsed time counts by ${by}: ${span(period.throughMonth)} are ${elapsed} %. Completion that reaches it is ${called(note, "onPace", "on pace")}, beyond it${band === 0 ? "" : ` by more than ${band} points`} ${called(note, "ahead", "ahead")}.`,
  schedule: ({ names }) => `Elapsed time by a schedule of their own: ${names.join(", ")}.`,
  growthJudged: (note) => `Growth is held against target growth, not pro rata${beyond(note)}.`,
  wholeTargetJudged: (note) => `Levels and shares are held against the whole annual target${beyond(note)}.`,
  priceBasis: ({ basis, names }) => `Year-on-year ${PRICE_BASES[basis]}: ${names.join(", ")}.`,
  yearOnYearUnit: ({ points }) =>
    points ? "Year-on-year in percent unless percentage points are named." : "Year-on-year in percent.",
  targetPending: (note) =>
    `${called(note, "targetPending", "Target pending")}: not published, not assigned, or not understood.`,
  unreported: ({ mark }) => `${mark === "" ? "A blank figure" : `“${mark}”`} is not reported or not published yet.`,
  notApplicable: ({ mark }) =>
    mark === ""
      ? "A blank figure of an annual indicator: it has annual figures only."
      : `“${mark}”: the indicator has annual figures only.`,
  manual: () => "“*”: judged by hand.",
  tolerance: ({ points }) => `Approximate targets (左右) are taken as ±${points} percentage points.`,
  rounding: ({ mode, decimals, judgeOn }) =>
    `${mode === "halfUp" ? "Rates" : "Figures and rates"} are rounded ${ROUNDING[mode]} to ${DIGITS[decimals] ?? decimals}; status is judged ${judgeOn === "exact" ? "before" : "after"} rounding.`,
  denominator: () => "The on-pace and halfway rates are taken of all indicators.",
  source: ({ text }) => `Source: ${text}`,
};

/** What a title says of its layout. */
const LAYOUTS: Readonly<Record<AnnexLayout, string>> = {
  groups: "",
  agencies: " (by agency)",
  behind: " (what is behind)",
};

/** The words of the annex in English. */
export const annexEn: AnnexWords = {
  label: "Annex",
  title: (region, period, table = "Plan", layout = "groups") =>
    `${region}: Implementation of the ${period.year} ${table}, ${span(period.throughMonth)}${LAYOUTS[layout]}`,
  unitLine: (unit) => `Unit: ${unit}`,
  headings: {
    no: "No.",
    group: "Group",
    subgroup: "Subgroup",
    name: "Indicator",
    unit: "Unit",
    type: "Type",
    targetValue: "Value",
    targetGrowth: "Growth %",
    stretchTarget: "Stretch",
    actual: "Actual",
    prior: "Last year",
    yearOnYear: "Year-on-year",
    completion: "Completion %",
    elapsed: "Elapsed %",
    gap: "Gap (pp)",
    status: "Status",
    agency: "Agency",
    explanation: "Explanation",
    remark: "Remark",
  },
  targetSpanner: (period) => `Target ${period.year}`,
  periodSpanner: (period) => span(period.throughMonth),
  status: statusesEn,
  manualStatus: (status) => `${status}*`,
  type: { obligatory: "obligatory", anticipatory: "anticipatory" },
  ofWhich: (name, first) => (first ? `of which: ${name}` : name),
  partOf: (name, whole) => `${whole}, of which: ${name}`,
  targetPart: (text, tier) => `${tier === "stretch" ? "Stretch target" : "Target"}: ${text}`,
  explanation: explanationTextEn,
  points: (value) => `${value} pp`,
  multiple: (value) => `${value} times`,
  change: (side, size, unit) => (side === "same" ? "unchanged" : `${side === "more" ? "+" : "−"}${size} ${unit}`),
  growth: {
    turnedProfitable: "turned to profit",
    turnedLoss: "turned to loss",
    lossNarrowed: "loss narrowed",
    lossWidened: "loss widened",
    fromZero: "from zero",
  },
  partSeparator: "; ",
  note: (note) => (NOTES[note.code] as (note: AnnexNote) => string)(note),
  noteLead: { only: "Note: ", first: "Notes: ", next: "" },
};
