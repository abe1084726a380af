import type { Period } from "../period/period";
import type { AnnexColumn, AnnexColumnRole } from "./annex";
import type { AnnexWords } from "./annexWords";

const DEFAULT_ROLES: readonly AnnexColumnRole[] = [
  "no",
  "group",
  "name",
  "unit",
  "targetValue",
  "targetGrowth",
  "actual",
  "yearOnYear",
  "completion",
  "elapsed",
  "status",
  "agency",
  "remark",
];

const ALIGN: Readonly<Record<AnnexColumnRole, AnnexColumn["align"]>> = {
  no: "center",
  group: "center",
  name: "left",
  unit: "center",
  targetValue: "center",
  targetGrowth: "center",
  actual: "center",
  yearOnYear: "center",
  completion: "center",
  elapsed: "center",
  status: "center",
  agency: "left",
  remark: "left",
};

/** The default columns of the annex (附表栏目), two header rows, rule X1. */
export function annexColumns(period: Period, words: AnnexWords): readonly AnnexColumn[] {
  const spanners: Readonly<Partial<Record<AnnexColumnRole, string>>> = {
    targetValue: words.targetSpanner(period),
    targetGrowth: words.targetSpanner(period),
    actual: words.periodSpanner(period),
    yearOnYear: words.periodSpanner(period),
  };
  return DEFAULT_ROLES.map((role) => {
    const spanner = spanners[role];
    return { role, heading: words.headings[role], align: ALIGN[role], ...(spanner !== undefined && { spanner }) };
  });
}
