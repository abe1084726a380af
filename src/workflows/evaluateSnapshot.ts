import { evaluatePlan } from "../domain/evaluation/evaluatePlan";
import type { Period } from "../domain/period/period";
import { succeed, type Result } from "../domain/result";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import { planOfSheets } from "../workbook/planOfSheets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fillByAgency } from "./fillByAgency";
import type { WorkbookEvaluation } from "./outcomes";

/** Judges what a snapshot of the working sheets holds (快照评估). The remark of an indicator is the one that its annex row prints. */
export function evaluateSnapshot(
  snapshot: WorkbookSnapshot,
  period: Period,
  settings: Settings = DEFAULT_SETTINGS,
): Result<WorkbookEvaluation> {
  const read = planOfSheets(snapshot, period);
  if (!read.ok) return read;
  const { plan, rows, problems, period: shown } = read.value;
  const evaluation = evaluatePlan(
    rows.map((row) => row.figures),
    shown,
    settings,
    plan.tables,
  );
  return succeed({
    plan,
    period: shown,
    evaluation,
    fill: fillByAgency(rows),
    places: new Map(rows.flatMap(({ figures, place }) => (place ? [[figures.indicator.code, place] as const] : []))),
    problems: [...problems, ...evaluation.problems],
  });
}
