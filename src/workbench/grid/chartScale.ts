/** A value axis: its ends and where it is labelled, in rising order. */
export interface ChartScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** About so many labels stand at an axis. */
const STEPS = 5;
/** Ticks are sums of steps; what is below this many digits is rounding. */
const DIGITS = 12;

/**
 * The value axis for numbers: it starts at 0 and ends at a round number unless ends are given.
 *
 * @param ends ends that are given
 */
export function chartScale(
  values: readonly number[],
  ends: { readonly from?: number; readonly to?: number },
): ChartScale {
  const low = ends.from ?? Math.min(0, ...values);
  const most = ends.to ?? Math.max(0, ...values);
  const high = most > low ? most : low + 1;
  const step = roundStep((high - low) / STEPS);
  const from = ends.from ?? Math.floor(low / step) * step;
  const to = ends.to ?? Math.ceil(high / step) * step;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step - 1e-9); at * step <= to + step * 1e-9; at += 1) {
    ticks.push(Number((at * step).toPrecision(DIGITS)));
  }
  return { from, to: to > from ? to : from + step, ticks };
}

/** The next of 1, 2, 2.5, 5, 10 times a power of ten. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= raw * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(DIGITS));
}
