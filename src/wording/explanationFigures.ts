import type { Explanation } from "../domain/evaluation/explanation";
import { Exact } from "../domain/exact";
import { printNumber } from "../domain/rounding/printNumber";
import type { RoundingMode } from "../domain/rounding/roundingMode";

/** A figure with more decimals than this was computed, not typed: it is rounded to print. */
const TYPED_DECIMALS = 4;

/** A difference that is not zero is never printed as zero: decimals are added up to this many. */
const MOST_DECIMALS = 12;

/** Where a figure stands to what it is held against. */
export type Side = "above" | "at" | "below";

/** The numbers of an explanation, ready to be put in a sentence of any language (rules R1, R2, S10). */
export class ExplanationFigures {
  constructor(
    private readonly facts: Explanation["facts"],
    private readonly mode: RoundingMode,
  ) {}

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

  /** The size of a figure without its sign: as typed, or with one decimal where it was computed. */
  size(name: string): string {
    return this.print(this.exact(name).abs());
  }

  /** A figure with its sign, as typed. */
  signed(name: string): string {
    const sign = this.exact(name).isNegative() && !this.exact(name).isZero() ? "−" : "";
    return sign + this.size(name);
  }

  /** A share in percent and the gap to it, with as many decimals as it takes to tell the two apart. */
  pace(): { rate: string; elapsed: string; gap: string } {
    const [rate, elapsed, gap] = [this.exact("rate").times(100), this.exact("elapsed").times(100), this.exact("gap")];
    for (let decimals = 1; ; decimals += 1) {
      const printed = [rate, elapsed, gap.abs()].map((value) => printNumber(value, decimals, this.mode));
      const [rateText = "", elapsedText = "", gapText = ""] = printed;
      const toldApart = rateText !== elapsedText && !new Exact(gapText).isZero();
      if (gap.isZero() || toldApart || decimals === MOST_DECIMALS) {
        return { rate: rateText, elapsed: elapsedText, gap: gapText };
      }
    }
  }

  private print(value: Exact): string {
    if (value.decimalPlaces() <= TYPED_DECIMALS) return value.toFixed();
    for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
      const printed = printNumber(value, decimals, this.mode);
      if (!new Exact(printed).isZero()) return printed;
    }
    return value.toFixed(MOST_DECIMALS);
  }
}
