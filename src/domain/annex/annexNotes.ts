import type { Evaluation, PlanEvaluation } from "../evaluation/evaluation";
import type { PriceBasis } from "../indicator/indicator";
import { elapsedShare } from "../period/elapsedShare";
import { printNumber } from "../rounding/printNumber";
import type { Settings } from "../settings/settings";
import type { AnnexNote } from "./annexNote";

const PRICE_BASES: readonly PriceBasis[] = ["constant", "comparable", "current"];
const GROWTH_MEASURES: ReadonlySet<string> = new Set(["growth", "reduction", "multiple"]);

/**
 * Notes of the annex (表注), rule X4: generated only from what the table really uses, in the order in which a reader meets
 * it; the source comes last.
 */
export function annexNotes(
  evaluation: PlanEvaluation,
  settings: Settings,
  source: string | undefined,
): readonly AnnexNote[] {
  return [
    ...judgingNotes(evaluation, settings),
    ...priceBases(evaluation.rows),
    ...yearOnYearNote(evaluation.rows),
    ...markNotes(evaluation.rows, settings),
    ...settingNotes(evaluation.rows, settings),
    ...(source !== undefined && source !== "" ? [{ code: "source", text: source } as const] : []),
  ];
}

/** The note where some row needs it. */
function noteWhere(
  rows: readonly Evaluation[],
  needs: (row: Evaluation) => boolean,
  note: AnnexNote,
): readonly AnnexNote[] {
  return rows.some(needs) ? [note] : [];
}

function judgingNotes({ rows, period }: PlanEvaluation, settings: Settings): readonly AnnexNote[] {
  const { elapsedBy, aheadBand, rounding } = settings;
  const elapsed = printNumber(elapsedShare(period, elapsedBy).times(100), 1, rounding);
  return [
    ...noteWhere(rows, isPaced, { code: "pace", by: elapsedBy, period, elapsed, band: aheadBand }),
    ...scheduleNote(rows),
    ...noteWhere(rows, isJudgedByGrowth, { code: "growthJudged" }),
    ...noteWhere(rows, isJudgedWhole, { code: "wholeTargetJudged" }),
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
  return noteWhere(printed, () => true, { code: "yearOnYearUnit", points });
}

/** What statuses and signs mean that a reader may not know. */
function markNotes(rows: readonly Evaluation[], { unreportedMark }: Settings): readonly AnnexNote[] {
  const unreported = ({ status, figures }: Evaluation): boolean => status === "unreported" && figures.actual === null;
  const annual = ({ status, figures }: Evaluation): boolean => figures.annualOnly || status === "annual";
  return [
    ...noteWhere(rows, ({ status }) => status === "targetPending", { code: "targetPending" }),
    ...noteWhere(rows, unreported, { code: "unreported", mark: unreportedMark }),
    ...noteWhere(rows, annual, { code: "notApplicable" }),
    ...noteWhere(rows, ({ origin }) => origin === "manual", { code: "manual" }),
  ];
}

function settingNotes(rows: readonly Evaluation[], settings: Settings): readonly AnnexNote[] {
  const { approximateTolerance: points, rounding: mode, judgeOn } = settings;
  const approximate = ({ judgedPart }: Evaluation): boolean => points !== 0 && judgedPart?.approximate === true;
  return [
    ...noteWhere(rows, approximate, { code: "tolerance", points }),
    ...noteWhere(rows, ({ completionRate }) => completionRate !== null, { code: "rounding", mode, judgeOn }),
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
