import type { Period } from "../period/period";
import type { AnnexColumn } from "./annex";
import type { AnnexColumnRole } from "./annexColumnRole";
import type { AnnexWords } from "./annexWords";

const CENTRED: ReadonlySet<AnnexColumnRole> = new Set(["no", "group", "subgroup", "unit", "type", "status"]);
const FIGURES: ReadonlySet<AnnexColumnRole> = new Set([
  "targetValue",
  "targetGrowth",
  "stretchTarget",
  "actual",
  "prior",
  "yearOnYear",
  "completion",
  "elapsed",
  "gap",
]);

/** Headings, spanners and alignment of the columns of an annex (附表栏目), two header rows, rule X1. */
export function annexColumns(
  roles: readonly AnnexColumnRole[],
  period: Period,
  words: AnnexWords,
): readonly AnnexColumn[] {
  const target = words.targetSpanner(period);
  const span = words.periodSpanner(period);
  const spanners: Readonly<Partial<Record<AnnexColumnRole, string>>> = {
    targetValue: target,
    targetGrowth: target,
    stretchTarget: target,
    actual: span,
    prior: span,
    yearOnYear: span,
  };
  return roles.map((role) => {
    const spanner = spanners[role];
    return { role, heading: words.headings[role], align: alignOf(role), ...(spanner !== undefined && { spanner }) };
  });
}

function alignOf(role: AnnexColumnRole): AnnexColumn["align"] {
  if (FIGURES.has(role)) return "right";
  return CENTRED.has(role) ? "center" : "left";
}
