/** What a column of the annex can hold (附表栏目), in the order of the default columns (rule X1). */
export const ANNEX_COLUMN_ROLES = [
  "no",
  "group",
  "subgroup",
  "name",
  "unit",
  "type",
  "targetValue",
  "targetGrowth",
  "stretchTarget",
  "actual",
  "prior",
  "yearOnYear",
  "completion",
  "elapsed",
  "gap",
  "status",
  "agency",
  "explanation",
  "remark",
] as const;

/** What a column of the annex holds: how its figures are made, aligned and printed. */
export type AnnexColumnRole = (typeof ANNEX_COLUMN_ROLES)[number];
