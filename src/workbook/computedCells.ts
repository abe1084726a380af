import type { Evaluation } from "../domain/evaluation/evaluation";
import type { Exact } from "../domain/exact";
import { mainPartOf } from "../domain/target/mainPartOf";
import { parseTarget } from "../domain/target/parseTarget";
import { GROWTH_LABELS, SPECIAL_LABELS } from "./calculationWords";
import type { ColumnRole } from "./columnLayout";
import type { CellValue } from "./snapshot";
import { STATUS_LABELS } from "./statusLabels";

/** Values of computed cells by the column they stand in. */
export type ComputedCells = Readonly<Partial<Record<ColumnRole, CellValue>>>;

/**
 * What the computed columns of 实绩 show for a verdict (计算列的值), as the rules compute them: what formulas must give, and what
 * is written where there is none. Growth indicators show no completion.
 */
export function computedCells(row: Evaluation, target: CellValue): ComputedCells {
  const { status, completionRate, elapsedShare, gap, yearOnYear, figures } = row;
  const { value, words } = yearOnYear;
  return {
    target: String(target),
    completion: figures.indicator.kind === "growth" ? "" : numberOf(completionRate),
    elapsed: numberOf(elapsedShare),
    gap: numberOf(gap),
    yearOnYear: value === null && words !== null ? GROWTH_LABELS[words] : numberOf(value),
    status: STATUS_LABELS[status],
    relatedGrowth: numberOf(figures.relatedGrowth ?? null),
  };
}

/** What the computed columns of 目标 show for a target as typed (解析值): its number and unit, else what kind of target it is. */
export function computedTargetCells(typed: CellValue): ComputedCells {
  const target = parseTarget(typeof typed === "number" ? typed : String(typed).trim() || null);
  if (target.state === "special") return { targetNumber: SPECIAL_LABELS[target.special], targetUnit: "" };
  const main = target.state === "number" ? mainPartOf(target.parts) : undefined;
  if (main) return { targetNumber: numberOf(main.value), targetUnit: main.unit };
  const isBlank = target.state === "pending" && target.reason === "blank";
  return { targetNumber: isBlank ? "" : STATUS_LABELS.targetPending, targetUnit: "" };
}

/** The nearest number that a cell can hold, never −0. */
function numberOf(value: Exact | number | null): CellValue {
  return value === null ? "" : Number(value) || 0;
}
