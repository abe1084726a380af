import { formatPeriod } from "../domain/period/formatPeriod";
import type { Period } from "../domain/period/period";

/** Names of our sheets for one period. */
export interface SheetNames {
  readonly schema: string;
  readonly settings: string;
  readonly target: string;
  readonly actual: string;
  readonly annex: string;
  /** Where the annex is built before it takes the place of the old one. */
  readonly annexStaging: string;
  /** Where the old annex waits while the new one takes its place. */
  readonly annexRetired: string;
}

/** Name of the sheet that holds the schema, in every period. */
export const SCHEMA_SHEET = "指标体系";

/** Name of the sheet that holds the settings, in every period. */
export const SETTINGS_SHEET = "计划设置";

/** Names of our sheets (工作表名称): `目标2024年`, `实绩2024年1-6月`, `附表2024年1-6月`. */
export function sheetNames(period: Period): SheetNames {
  const span = formatPeriod(period);
  return {
    schema: SCHEMA_SHEET,
    settings: SETTINGS_SHEET,
    target: `目标${period.year}年`,
    actual: `实绩${span}`,
    annex: `附表${span}`,
    annexStaging: `附表${span}（生成中）`,
    annexRetired: `附表${span}（旧）`,
  };
}
