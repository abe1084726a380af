import { DIRECTION_NAMES } from "../domain/indicator/directionNames";
import { formatSchedule } from "../domain/indicator/formatSchedule";
import { FREQUENCY_NAMES } from "../domain/indicator/frequencyNames";
import type { PlannedIndicator } from "../domain/indicator/indicator";
import { KIND_NAMES } from "../domain/indicator/kindNames";
import { MANUAL_STATUS_NAMES } from "../domain/indicator/manualStatusNames";
import { TARGET_TYPE_NAMES } from "../domain/indicator/targetTypeNames";
import type { ColumnRole } from "./columnLayout";
import { PRICE_BASIS_NAMES } from "./priceBasisNames";
import type { CellValue } from "./snapshot";

type CellOf = (indicator: PlannedIndicator) => CellValue | undefined;

const CELLS: Readonly<Partial<Record<ColumnRole, CellOf>>> = {
  code: (indicator) => indicator.code,
  no: (indicator) => indicator.no,
  group: (indicator) => indicator.group,
  table: (indicator) => indicator.table,
  subgroup: (indicator) => indicator.subgroup,
  parent: (indicator) => indicator.parent,
  name: (indicator) => indicator.name,
  unit: (indicator) => indicator.unit,
  kind: (indicator) => KIND_NAMES[indicator.kind],
  direction: (indicator) => indicator.direction && DIRECTION_NAMES[indicator.direction],
  yoyUnit: (indicator) => indicator.yoyUnit,
  priceBasis: (indicator) => indicator.priceBasis && PRICE_BASIS_NAMES[indicator.priceBasis],
  baseline: (indicator) => indicator.baseline,
  decimals: (indicator) => indicator.decimals,
  type: (indicator) => indicator.type && TARGET_TYPE_NAMES[indicator.type],
  frequency: (indicator) => indicator.frequency && FREQUENCY_NAMES[indicator.frequency],
  relatedTo: (indicator) => indicator.relatedTo,
  schedule: (indicator) => indicator.schedule && formatSchedule(indicator.schedule),
  manualStatus: (indicator) => indicator.manualStatus && MANUAL_STATUS_NAMES[indicator.manualStatus],
  manualReason: (indicator) => indicator.manualReason,
  agency: (indicator) => indicator.agency,
  remark: (indicator) => indicator.remark,
  target: (indicator) => indicator.targetText,
  actual: (indicator) => indicator.actual,
  prior: (indicator) => indicator.prior,
  publishedYoy: (indicator) => indicator.publishedYoy,
};

/** What a plan says for one cell of an indicator's row (指标单元格); "" where it says nothing. */
export function indicatorCell(role: ColumnRole, indicator: PlannedIndicator): CellValue {
  return CELLS[role]?.(indicator) ?? "";
}
