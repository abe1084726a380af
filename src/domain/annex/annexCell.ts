import type { Evaluation } from "../evaluation/evaluation";
import { Exact } from "../exact";
import { printNumber } from "../rounding/printNumber";
import { roundTo } from "../rounding/roundTo";
import type { Settings } from "../settings/settings";
import type { AnnexCell, AnnexColumnRole } from "./annex";
import type { AnnexWords } from "./annexWords";
import { decimalsOf } from "./decimalsOf";
import { targetCells } from "./targetCells";

/** Decimals that rates print with (rule R2). */
const RATE_DECIMALS = 1;
const HUNDRED = 100;

/** What a cell is made of. */
export interface AnnexCellContext {
  readonly words: AnnexWords;
  readonly settings: Settings;
}

type CellMaker = (evaluation: Evaluation, context: AnnexCellContext) => AnnexCell;

const MAKERS: Readonly<Record<AnnexColumnRole, CellMaker>> = {
  no: ({ figures }) => textCell(figures.indicator.no),
  group: ({ figures }) => textCell(figures.indicator.group),
  name: ({ figures }) => textCell(figures.indicator.name),
  unit: ({ figures }) => textCell(figures.indicator.unit),
  targetValue: ({ target, figures }, { words }) => targetCells(target, figures.indicator, words.partSeparator).value,
  targetGrowth: ({ target, figures }, { words }) => targetCells(target, figures.indicator, words.partSeparator).growth,
  actual: actualCell,
  yearOnYear: yearOnYearCell,
  completion: (evaluation, context) => rateCell(evaluation.completionRate, evaluation, context),
  elapsed: (evaluation, context) => rateCell(evaluation.completionRate && evaluation.elapsedShare, evaluation, context),
  status: ({ status, origin }, { words }) => {
    const text = words.status[status];
    return { text: origin === "manual" ? words.manualStatus(text) : text };
  },
  agency: ({ figures }) => textCell(figures.indicator.agency),
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

function actualCell({ figures, status }: Evaluation, context: AnnexCellContext): AnnexCell {
  const { actual, annualOnly, indicator } = figures;
  if (actual !== null) return numberCell(new Exact(actual), indicator.decimals ?? decimalsOf(actual), context);
  if (annualOnly || status === "annual") return { text: context.words.notApplicable };
  return status === "unreported" ? textCell(context.settings.unreportedMark) : null;
}

function yearOnYearCell({ yearOnYear }: Evaluation, context: AnnexCellContext): AnnexCell {
  const { value, unit, words } = yearOnYear;
  if (value === null) return words === null ? null : { text: context.words.growth[words] };
  if (unit === "%") return numberCell(value, RATE_DECIMALS, context);
  return { text: context.words.points(printNumber(value, RATE_DECIMALS, context.settings.rounding)) };
}

function rateCell(share: Exact | null, { status }: Evaluation, context: AnnexCellContext): AnnexCell {
  if (share !== null) return numberCell(share.times(HUNDRED), RATE_DECIMALS, context);
  return status === "annual" ? { text: context.words.notApplicable } : null;
}
