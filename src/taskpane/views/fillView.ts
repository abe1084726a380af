import type { AgencyFill, WorkbookEvaluation } from "../../workflows/outcomes";

/** How far the figures are filled, as a whole and by responsible agency. */
export interface FillView {
  readonly total: number;
  readonly filled: number;
  /** Input cells that are still empty. */
  readonly missing: number;
  /** Agencies with something missing first, most missing on top. */
  readonly agencies: readonly AgencyFill[];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Sums up what is filled and what is missing; the agencies add up to the whole. */
export function fillView({ fill }: WorkbookEvaluation): FillView {
  return {
    total: sumOf(fill.map((agency) => agency.total)),
    filled: sumOf(fill.map((agency) => agency.filled)),
    missing: sumOf(fill.map((agency) => agency.missing.length)),
    agencies: [...fill].sort((one, other) => other.missing.length - one.missing.length),
  };
}
