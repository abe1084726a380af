import { DEFAULT_ANNEX, type AnnexDefinition, type AnnexLayout } from "../domain/annex/annexDefinition";
import { formatPeriod } from "../domain/period/formatPeriod";
import type { Period } from "../domain/period/period";

/** Names of the sheets that one annex needs. */
export interface AnnexSheetNames {
  readonly annex: string;
  /** Where the annex is built before it takes the place of the old one. */
  readonly annexStaging: string;
  /** Where the old annex waits while the new one takes its place. */
  readonly annexRetired: string;
}

/** Longest name of a sheet, and what no name may hold (Excel's limits). */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:']/gu;
const STAGING = "（生成中）";
const RETIRED = "（旧）";
const LONGEST_LABEL = 12;

const LAYOUTS: Readonly<Record<AnnexLayout, string>> = { groups: "", agencies: "按单位", behind: "未达序时" };

/**
 * Names of the sheets of an annex (附表工作表名): `附表2024年1-6月`, `附表2重大项目2024年1-6月`, `附表按单位2024年1-6月`. The name of
 * the table is cut where the whole would be longer than a sheet's name may be; the label, which is unique, and the period stay.
 */
export function annexSheetNames(period: Period, definition: AnnexDefinition = DEFAULT_ANNEX): AnnexSheetNames {
  const span = formatPeriod(period);
  const label = definition.label.replace(FORBIDDEN, "").slice(0, LONGEST_LABEL) || DEFAULT_ANNEX.label;
  const layout = LAYOUTS[definition.layout];
  const room = LONGEST - STAGING.length - label.length - layout.length - span.length - 1;
  const table = (definition.table ?? "").replace(FORBIDDEN, "").slice(0, Math.max(0, room));
  const subject = `${label}${table}${layout}`;
  const annex = /\d$/u.test(subject) ? `${subject} ${span}` : `${subject}${span}`;
  return { annex, annexStaging: `${annex}${STAGING}`, annexRetired: `${annex}${RETIRED}` };
}
