import { Exact } from "../exact";

/**
 * Figure of a single month from two year-to-date figures (当月数), rule G6: months 1 to m less months 1 to m − 1; January is
 * its own year-to-date figure. Null where either is not reported, and for a February that is published with January only
 * (rule P4): what is not known is not zero.
 *
 * @param through year-to-date figure of the month
 * @param before year-to-date figure of the month before; null where it was not reported or not published
 * @param month 1 to 12
 *
 * @example
 * monthFigure(497.99, 393.62, 6) // => "104.37"
 * monthFigure(12.5, null, 2) // => null
 * monthFigure(12.5, null, 1) // => "12.5"
 */
export function monthFigure(through: number | null, before: number | null, month: number): Exact | null {
  if (through === null) return null;
  if (month === 1) return new Exact(through);
  return before === null ? null : new Exact(through).minus(before);
}
