import type { Evaluation } from "../evaluation/evaluation";
import { Exact } from "../exact";
import { roundTo } from "../rounding/roundTo";
import type { AnnexCell } from "./annex";
import type { AnnexColumnRole } from "./annexColumnRole";
import type { AnnexCellContext } from "./annexCellContext";
import { decimalsOf } from "./decimalsOf";
import { statusCell } from "./statusCell";
import { targetCells } from "./targetCells";
import { yearOnYearCell } from "./yearOnYearCell";

const HUNDRED = 100;

type CellMaker = (evaluation: Evaluation, context: AnnexCellContext) => AnnexCell;

const MAKERS: Readonly<Record<AnnexColumnRole, CellMaker>> = {
  no: ({ figures }) => textCell(figures.indicator.no),
  group: ({ figures }) => textCell(figures.indicator.group),
  subgroup: ({ figures }) => textCell(figures.indicator.subgroup),
  name: ({ figures }) => textCell(figures.indicator.name),
  unit: ({ figures }) => textCell(figures.indicator.unit),
  type: typeCell,
  targetValue: (evaluation, context) => targets(evaluation, context).value,
  targetGrowth: (evaluation, context) => targets(evaluation, context).growth,
  stretchTarget: (evaluation, context) => targets(evaluation, context).stretch,
  actual: actualCell,
  prior: ({ figures }, context) => figureCell(figures.prior, figures.indicator.decimals, context),
  yearOnYear: yearOnYearCell,
  completion: (evaluation, context) => rateCell(evaluation.completionRate, evaluation, context),
  elapsed: (evaluation, context) => rateCell(evaluation.completionRate && evaluation.elapsedShare, evaluation, context),
  gap: ({ gap }, context) => (gap === null ? null : numberCell(gap, context.settings.rateDecimals, context)),
  status: ({ status, origin }, context) => statusCell(status, origin === "manual", context),
  agency: ({ figures }) => textCell(figures.indicator.agency),
  explanation: ({ explanation }, { words, settings }) => textCell(words.explanation(explanation, settings.rounding)),
  remark: ({ figures }) => textCell(figures.indicator.remark),
};

/**
 * One cell of the annex as printed (附表单元格), rules X1 to X3, R1, R2, G2: numbers rounded once with the decimals that
 * they print with, differences of rates in words, `—` where no figure exists for the period, nothing where none is reported.
 */
export function annexCell(role: AnnexColumnRole, evaluation: Evaluation, context: AnnexCellContext): AnnexCell {
  return MAKERS[role](evaluation, context);
}

function textCell(text: string | undefined): AnnexCell {
  return text === undefined || text === "" ? null : { text };
}

function numberCell(value: Exact, decimals: number, { settings }: AnnexCellContext): AnnexCell {
  return { value: roundTo(value, decimals, settings.rounding).toNumber(), decimals };
}

function figureCell(value: number | null, decimals: number | undefined, context: AnnexCellContext): AnnexCell {
  return value === null ? null : numberCell(new Exact(value), decimals ?? decimalsOf(value), context);
}

function targets({ target, figures }: Evaluation, { words, tiers }: AnnexCellContext): ReturnType<typeof targetCells> {
  return targetCells(target, figures.indicator, words.partSeparator, tiers);
}

/** The schema's type goes before the one that the target's words say (rule T6). */
function typeCell({ figures, target }: Evaluation, { words }: AnnexCellContext): AnnexCell {
  const type = figures.indicator.type ?? (target.state === "pending" ? undefined : target.type);
  return type === undefined ? null : { text: words.type[type] };
}

function actualCell({ figures, status }: Evaluation, context: AnnexCellContext): AnnexCell {
  const { actual, annualOnly, indicator } = figures;
  if (actual !== null) return figureCell(actual, indicator.decimals, context);
  const { notApplicableMark, unreportedMark } = context.settings;
  if (annualOnly || status === "annual") return textCell(notApplicableMark);
  return status === "unreported" ? textCell(unreportedMark) : null;
}

function rateCell(share: Exact | null, { status }: Evaluation, context: AnnexCellContext): AnnexCell {
  if (share !== null) return numberCell(share.times(HUNDRED), context.settings.rateDecimals, context);
  return status === "annual" ? textCell(context.settings.notApplicableMark) : null;
}
