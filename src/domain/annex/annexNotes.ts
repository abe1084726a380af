import type { Evaluation, PlanEvaluation } from "../evaluation/evaluation";
import type { PriceBasis } from "../indicator/indicator";
import { elapsedShare } from "../period/elapsedShare";
import { printNumber } from "../rounding/printNumber";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { AnnexColumnRole } from "./annexColumnRole";
import type { AnnexDefinition } from "./annexDefinition";
import type { AnnexNote } from "./annexNote";

/** What notes are about besides the printed verdicts. */
export interface NotedAnnex {
  readonly definition: AnnexDefinition;
  readonly roles: readonly AnnexColumnRole[];
  /** All verdicts of the table, printed or not. */
  readonly all: readonly Evaluation[];
  readonly source: string | undefined;
}

const PRICE_BASES: readonly PriceBasis[] = ["constant", "comparable", "current"];
const GROWTH_MEASURES: ReadonlySet<string> = new Set(["growth", "reduction", "multiple"]);

/**
 * Notes of the annex (表注), rule X4: generated from what the table really uses, in the order in which a reader meets it; the
 * source comes last. A reading of the rules that is not the usual one is noted in any case, so that nobody has to ask which
 * one an annex was made by.
 */
export function annexNotes(
  evaluation: PlanEvaluation,
  settings: Settings,
  { definition, roles, all, source }: NotedAnnex,
): readonly AnnexNote[] {
  const notes: readonly AnnexNote[] = [
    ...(definition.layout === "behind" ? [behindOnly(all)] : []),
    ...judgingNotes(evaluation, settings),
    ...noteIf(roles.includes("gap"), { code: "gap" }),
    ...priceBases(evaluation.rows),
    ...yearOnYearNote(evaluation.rows),
    ...partNotes(evaluation.rows),
    ...markNotes(evaluation.rows, settings),
    ...settingNotes(evaluation.rows, settings),
    ...(source !== undefined && source !== "" ? [{ code: "source", text: source } as const] : []),
  ];
  const { statusWords } = settings;
  return Object.keys(statusWords).length === 0 ? notes : notes.map((note) => ({ ...note, statusWords }));
}

/** The note where it is needed. */
function noteIf(needed: boolean, note: AnnexNote): readonly AnnexNote[] {
  return needed ? [note] : [];
}

/** Whether one of these settings is not the usual one. */
function differs(settings: Settings, ...names: readonly (keyof Settings)[]): boolean {
  return names.some((name) => settings[name] !== DEFAULT_SETTINGS[name]);
}

function judgingNotes({ rows, period }: PlanEvaluation, settings: Settings): readonly AnnexNote[] {
  const { elapsedBy, aheadBand: band, rounding, rateDecimals } = settings;
  const elapsed = printNumber(elapsedShare(period, elapsedBy).times(100), rateDecimals, rounding);
  const unusual = differs(settings, "elapsedBy", "aheadBand");
  return [
    ...noteIf(unusual || rows.some(isPaced), { code: "pace", by: elapsedBy, period, elapsed, band }),
    ...scheduleNote(rows),
    ...noteIf(rows.some(isJudgedByGrowth), { code: "growthJudged", band }),
    ...noteIf(rows.some(isJudgedWhole), { code: "wholeTargetJudged", band }),
  ];
}

function behindOnly(all: readonly Evaluation[]): AnnexNote {
  const behind = all.filter(({ status }) => status === "behind").length;
  return { code: "behindOnly", behind, assessed: all.filter(isAssessed).length, total: all.length };
}

/** Parts of an indicator, and parts of a target, that a reader may add up or count. */
function partNotes(rows: readonly Evaluation[]): readonly AnnexNote[] {
  const isStretched = ({ target }: Evaluation): boolean =>
    target.state === "number" && target.parts.some(({ tier }) => tier === "stretch");
  return [
    ...noteIf(
      rows.some(({ figures }) => figures.indicator.parent !== undefined),
      { code: "ofWhich" },
    ),
    ...noteIf(rows.some(isStretched), { code: "stretch" }),
  ];
}

function scheduleNote(rows: readonly Evaluation[]): readonly AnnexNote[] {
  const scheduled = rows.filter((row) => isPaced(row) && (row.figures.indicator.schedule ?? []).length > 0);
  const names = scheduled.map(({ figures }) => figures.indicator.name);
  return names.length === 0 ? [] : [{ code: "schedule", names }];
}

function yearOnYearNote(rows: readonly Evaluation[]): readonly AnnexNote[] {
  const printed = rows.filter(({ yearOnYear }) => yearOnYear.value !== null);
  const points = printed.some(({ yearOnYear }) => yearOnYear.unit !== "%");
  return noteIf(printed.length > 0, { code: "yearOnYearUnit", points });
}

/** What statuses and signs mean that a reader may not know. */
function markNotes(rows: readonly Evaluation[], { unreportedMark, notApplicableMark }: Settings): readonly AnnexNote[] {
  const unreported = ({ status, figures }: Evaluation): boolean => status === "unreported" && figures.actual === null;
  const annual = ({ status, figures }: Evaluation): boolean => figures.annualOnly || status === "annual";
  return [
    ...noteIf(
      rows.some(({ status }) => status === "targetPending"),
      { code: "targetPending" },
    ),
    ...noteIf(rows.some(unreported), { code: "unreported", mark: unreportedMark }),
    ...noteIf(rows.some(annual), { code: "notApplicable", mark: notApplicableMark }),
    ...noteIf(
      rows.some(({ origin }) => origin === "manual"),
      { code: "manual" },
    ),
  ];
}

/** What differs between offices. */
function settingNotes(rows: readonly Evaluation[], settings: Settings): readonly AnnexNote[] {
  const { approximateTolerance: points, rounding: mode, rateDecimals: decimals, judgeOn } = settings;
  const rounded =
    differs(settings, "rounding", "rateDecimals", "judgeOn") ||
    rows.some(({ completionRate }) => completionRate !== null);
  return [
    ...noteIf(differs(settings, "approximateTolerance"), { code: "tolerance", points }),
    ...noteIf(rounded, { code: "rounding", mode, decimals, judgeOn }),
    ...noteIf(differs(settings, "denominator"), { code: "denominator" }),
  ];
}

function isAssessed({ status }: Evaluation): boolean {
  return status === "completed" || status === "ahead" || status === "onPace" || status === "behind";
}

function isJudgedByGrowth(row: Evaluation): boolean {
  return isAssessed(row) && row.judgedPart !== null && GROWTH_MEASURES.has(measureOf(row));
}

/** A plain % under the kind `growth` is growth too. */
function measureOf({ judgedPart, figures }: Evaluation): string {
  return figures.indicator.kind === "growth" ? "growth" : (judgedPart?.measure ?? "");
}

function isJudgedWhole(row: Evaluation): boolean {
  const { kind } = row.figures.indicator;
  return isAssessed(row) && !isJudgedByGrowth(row) && (kind === "level" || kind === "ratio");
}

function isPaced(row: Evaluation): boolean {
  return isAssessed(row) && row.completionRate !== null && !isJudgedByGrowth(row) && !isJudgedWhole(row);
}

/** Which price basis the printed growth of which indicators has. */
function priceBases(rows: readonly Evaluation[]): readonly AnnexNote[] {
  return PRICE_BASES.flatMap((basis): AnnexNote[] => {
    const based = rows.filter(({ figures, yearOnYear }) => {
      return figures.indicator.priceBasis === basis && yearOnYear.value !== null;
    });
    const names = based.map(({ figures }) => figures.indicator.name);
    return names.length === 0 ? [] : [{ code: "priceBasis", basis, names }];
  });
}
