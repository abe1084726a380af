import type { Explanation } from "../domain/evaluation/explanation";
import { Exact } from "../domain/exact";
import { printNumber } from "../domain/rounding/printNumber";
import type { RoundingMode } from "../domain/rounding/roundingMode";

/** Figures with no more decimals than this print as typed; of longer ones no more is printed than tells them apart. */
const TYPED_DECIMALS = 4;

/** A difference that is not zero is never printed as zero: decimals are added up to this many. */
const MOST_DECIMALS = 12;

/** An amount that is rounded to be read is off by no more than this part of it. */
const CLOSE = 0.001;

/** Where a figure stands to what it is held against. */
export type Side = "above" | "at" | "below";

/** The numbers of an explanation, ready to be put in a sentence of any language (rules R1, R2, S10). */
export class ExplanationFigures {
  private readonly mode: RoundingMode;

  /** @param mode how figures are rounded; absent: as the settings of the verdict say */
  constructor(
    private readonly facts: Explanation["facts"],
    mode?: RoundingMode,
  ) {
    this.mode = mode ?? (facts.rounding as RoundingMode | undefined) ?? "halfUp";
  }

  has(name: string): boolean {
    return this.facts[name] !== undefined;
  }

  text(name: string): string {
    return String(this.facts[name] ?? "");
  }

  exact(name: string): Exact {
    const fact = this.facts[name];
    return fact instanceof Exact ? fact : new Exact(fact ?? 0);
  }

  side(name: string): Side {
    const sign = this.exact(name).comparedTo(0);
    return sign > 0 ? "above" : sign < 0 ? "below" : "at";
  }

  /** The size of a figure without its sign: as typed, or with the decimals of rates where it was computed. */
  size(name: string): string {
    return this.print(name).replace("-", "");
  }

  /** A figure with its sign, as typed. */
  signed(name: string): string {
    return this.print(name).replace("-", "−");
  }

  /**
   * A share in percent, elapsed time and the points between them, with the decimals of rates (rule R2) or as many as it
   * takes to tell the two apart, and the points from the band that they are held against.
   */
  pace(share = "rate", points = "gap"): { rate: string; elapsed: string; gap: string } {
    const [rate, elapsed, gap] = [this.exact(share).times(100), this.exact("elapsed").times(100), this.exact(points)];
    for (let decimals = this.rateDecimals; ; decimals += 1) {
      const rateText = printNumber(rate, decimals, this.mode);
      const elapsedText = printNumber(elapsed, decimals, this.mode);
      const gapText = printNumber(gap.abs(), decimals, this.mode);
      if (decimals >= MOST_DECIMALS || gap.isZero() || (rateText !== elapsedText && this.isTold(gap, gapText))) {
        return { rate: rateText.replace("-", "−"), elapsed: elapsedText, gap: gapText };
      }
    }
  }

  private get rateDecimals(): number {
    return this.has("decimals") ? this.exact("decimals").toNumber() : 1;
  }

  /** Not zero in print, and beyond the band or within it as it is exactly (rule S1). */
  private isTold(gap: Exact, printed: string): boolean {
    const bounds = [new Exact(0), ...(this.has("band") ? [this.exact("band")] : [])];
    return bounds.every((bound) => gap.abs().comparedTo(bound) === new Exact(printed).comparedTo(bound));
  }

  /** As typed; a longer figure with the fewest decimals that leave it on its side of zero and of what it is held against. */
  private print(name: string): string {
    const value = this.exact(name);
    if (value.decimalPlaces() <= TYPED_DECIMALS) return value.toFixed();
    const isRate = this.text("measure") === "growth" || this.text("unit") === "%";
    for (let decimals = isRate ? this.rateDecimals : TYPED_DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
      const printed = new Exact(printNumber(value, decimals, this.mode));
      const isClose = isRate || printed.minus(value).abs().lte(value.abs().times(CLOSE));
      if (isClose && this.isOnItsSide(name, value, printed)) return printed.toFixed(isRate ? decimals : undefined);
    }
    return value.toFixed(MOST_DECIMALS);
  }

  private isOnItsSide(name: string, value: Exact, printed: Exact): boolean {
    const marks = name === "actual" ? ["target", "upper"].filter((mark) => this.has(mark)) : [];
    const bounds = [new Exact(0), ...marks.map((mark) => this.exact(mark))];
    return bounds.every((bound) => value.comparedTo(bound) === printed.comparedTo(bound));
  }
}
