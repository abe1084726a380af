import type { Evaluation, PartEvaluation } from "../evaluation/evaluation";
import type { AnnexCell, AnnexRow } from "./annex";
import type { AnnexColumnRole } from "./annexColumnRole";
import { annexCell } from "./annexCell";
import type { AnnexCellContext } from "./annexCellContext";
import { statusCell } from "./statusCell";
import { targetCells } from "./targetCells";

/** Columns that a number of a target has something of its own to say in. */
const RATES: readonly AnnexColumnRole[] = ["completion", "elapsed", "gap"];

/**
 * The numbers of a target with several, each in a line of its own (分项目标), rule S6: its words, its completion, gap and
 * status. None for a target with one number.
 */
export function partRows(
  evaluation: Evaluation,
  roles: readonly AnnexColumnRole[],
  level: number,
  context: AnnexCellContext,
): readonly AnnexRow[] {
  const parts = evaluation.parts ?? [];
  if (parts.length < 2) return [];
  return parts.map((part, at) => ({
    code: `${evaluation.figures.indicator.code}#${at + 1}`,
    status: part.status,
    level: level + 1,
    cells: roles.map((role) => partCell(role, evaluation, part, context)),
  }));
}

function partCell(
  role: AnnexColumnRole,
  evaluation: Evaluation,
  judged: PartEvaluation,
  context: AnnexCellContext,
): AnnexCell {
  const { part, status, completionRate, gap } = judged;
  if (role === "name") return { text: context.words.targetPart(part.text, part.tier) };
  if (role === "group" || role === "agency") return annexCell(role, evaluation, context);
  if (role === "status") return statusCell(status, false, context);
  if (role === "targetValue" || role === "targetGrowth" || role === "stretchTarget") {
    const alone = { state: "number", text: part.text, parts: [part] } as const;
    const { indicator } = evaluation.figures;
    const { value, growth, stretch } = targetCells(alone, indicator, context.words.partSeparator, context.tiers);
    return { targetValue: value, targetGrowth: growth, stretchTarget: stretch }[role];
  }
  if (!RATES.includes(role)) return null;
  const { figures, target, judgedPart, elapsedShare, yearOnYear, halfway, explanation, problems } = evaluation;
  const row = { figures, target, judgedPart, elapsedShare, yearOnYear, halfway, explanation, problems };
  return annexCell(role, { ...row, status, completionRate, gap }, context);
}
