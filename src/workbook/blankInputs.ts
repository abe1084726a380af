import type { Indicator } from "../domain/indicator/indicator";
import type { FigureState } from "./readFigureCell";
import type { BlankInput } from "./sheetPlan";

/** The figures of one row as read. */
export interface RowFigures {
  readonly hasTarget: boolean;
  readonly actual: FigureState;
  readonly prior: FigureState;
  readonly publishedYoy: FigureState;
}

/**
 * Inputs of a row that its verdict still needs (待填项): the target; the actual figure; for a growth indicator a growth
 * rate, which is published, or the figure itself where its unit is %, or follows from current and prior.
 */
export function blankInputs(indicator: Indicator, figures: RowFigures): readonly BlankInput["column"][] {
  const blanks: BlankInput["column"][] = figures.hasTarget ? [] : ["target"];
  const { actual, prior, publishedYoy } = figures;
  if (indicator.kind !== "growth") return actual.state === "blank" ? [...blanks, "actual"] : blanks;
  const ownRate = actual.state !== "blank" && (indicator.unit === "%" || actual.state !== "value");
  const computable = actual.state === "value" && prior.state !== "blank";
  return publishedYoy.state === "blank" && !ownRate && !computable ? [...blanks, "publishedYoy"] : blanks;
}
