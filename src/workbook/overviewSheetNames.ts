import { formatPeriod } from "../domain/period/formatPeriod";
import type { Period } from "../domain/period/period";
import type { AnnexSheetNames } from "./annexSheetNames";

/** Names of the overview's sheets (概览工作表名): `概览2024年1-6月`, while it is built, and while the old one waits. */
export function overviewSheetNames(period: Period): AnnexSheetNames {
  const annex = `概览${formatPeriod(period)}`;
  return { annex, annexStaging: `${annex}（生成中）`, annexRetired: `${annex}（旧）` };
}
