import { annexesOf } from "../domain/annex/annexesOf";
import { evaluatePlan } from "../domain/evaluation/evaluatePlan";
import type { Period } from "../domain/period/period";
import { succeed, type Result } from "../domain/result";
import type { Settings } from "../domain/settings/settings";
import { planOfSheets } from "../workbook/planOfSheets";
import { settingsOfSheet } from "../workbook/settingsOfSheet";
import { unfinishedSettings } from "../workbook/unfinishedSettings";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fillByAgency } from "./fillByAgency";
import type { WorkbookEvaluation } from "./outcomes";

/**
 * Judges what a snapshot of the working sheets holds (快照评估), by the settings of the sheet 计划设置. The remark of an indicator
 * is the one that its annex row prints.
 *
 * @param asked settings to judge by in place of the workbook's, to see what they would change
 */
export function evaluateSnapshot(
  snapshot: WorkbookSnapshot,
  period: Period,
  asked?: Settings,
): Result<WorkbookEvaluation> {
  const read = planOfSheets(snapshot, period);
  if (!read.ok) return read;
  const { plan, rows, problems, period: shown } = read.value;
  const stored = settingsOfSheet(snapshot);
  const settings = asked ?? stored.settings;
  const evaluation = evaluatePlan(
    rows.map((row) => row.figures),
    shown,
    settings,
    plan.tables,
  );
  return succeed({
    plan,
    period: shown,
    settings,
    annexes: annexesOf(settings.annexes, plan.tables),
    evaluation,
    fill: fillByAgency(rows),
    places: new Map(rows.flatMap(({ figures, place }) => (place ? [[figures.indicator.code, place] as const] : []))),
    problems: [...unfinishedSettings(snapshot), ...stored.problems, ...problems, ...evaluation.problems],
  });
}
