import type { Evaluation } from "../evaluation/evaluation";
import { ANNEX_COLUMN_ROLES } from "./annexColumnRole";
import type { AnnexColumnRole } from "./annexColumnRole";
import type { AnnexDefinition, AnnexLayout } from "./annexDefinition";

/** All columns in their order but these. */
const without = (...left: readonly AnnexColumnRole[]): readonly AnnexColumnRole[] =>
  ANNEX_COLUMN_ROLES.filter((role) => !left.includes(role));

const DEFAULTS: Readonly<Record<AnnexLayout, readonly AnnexColumnRole[]>> = {
  groups: without("type", "prior", "gap", "explanation"),
  // the agency stands where the group stands elsewhere
  agencies: ["no", "agency", ...without("no", "agency", "group", "subgroup", "type", "prior", "gap", "explanation")],
  behind: without("group", "subgroup", "type", "prior", "status"),
};

/** Figures that a table of its own kind may have none of: the growth of projects, the rates of what people judge. */
const NEEDS_CONTENT: readonly AnnexColumnRole[] = ["targetGrowth", "yearOnYear", "completion", "elapsed"];

/**
 * The columns of an annex in their order (附表栏目), rule X1: as the user chose them, or the default ones of the layout. Of
 * those, 类别, 小类 and 期成目标 are there only where some row has one, the unit only where units differ (rule X2), and in a plan
 * of several tables a column of figures only where the table has such figures.
 *
 * @param holds whether any row of the table has something in a column
 */
export function annexRoles(
  definition: AnnexDefinition,
  rows: readonly Evaluation[],
  holds: (role: AnnexColumnRole) => boolean,
): readonly AnnexColumnRole[] {
  if (definition.columns && definition.columns.length > 0) return definition.columns;
  const left = new Set<AnnexColumnRole>();
  if (!holds("group")) left.add("group");
  if (!rows.some(hasSubgroup)) left.add("subgroup");
  if (!rows.some(hasStretch)) left.add("stretchTarget");
  if (definition.table !== undefined) {
    for (const role of NEEDS_CONTENT) if (!holds(role)) left.add(role);
  }
  return DEFAULTS[definition.layout].filter((role) => !left.has(role));
}

function hasSubgroup({ figures }: Evaluation): boolean {
  return (figures.indicator.subgroup ?? "") !== "";
}

function hasStretch({ target }: Evaluation): boolean {
  return target.state === "number" && target.parts.some(({ tier }) => tier === "stretch");
}
