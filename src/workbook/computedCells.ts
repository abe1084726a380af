import type { Evaluation } from "../domain/evaluation/evaluation";
import type { Exact } from "../domain/exact";
import { GROWTH_LABELS } from "./calculationWords";
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

/** The nearest number that a cell can hold, never −0. */
function numberOf(value: Exact | number | null): CellValue {
  return value === null ? "" : Number(value) || 0;
}
