import type { RoundingMode } from "../../../src/domain/rounding/roundingMode";

/** A rational number over BigInt: the judge of what decimal rounding must give. */
export interface Rational {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

function roundsUp(rest: bigint, under: bigint, quotient: bigint, mode: RoundingMode): boolean {
  if (mode === "truncate") return false;
  const twice = rest * 2n;
  if (twice !== under) return twice > under;
  return mode === "halfUp" || quotient % 2n === 1n;
}

function printed(quotient: bigint, digits: number): string {
  if (digits <= 0) return (quotient * 10n ** BigInt(-digits)).toString();
  const text = quotient.toString().padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Rounds by long division and prints with trailing zeros: nothing of the program's arithmetic is in it. */
export function decimalOracle({ over, under }: Rational, digits: number, mode: RoundingMode): string {
  const size = over < 0n ? -over : over;
  const scale = 10n ** BigInt(Math.abs(digits));
  const [top, bottom] = digits >= 0 ? [size * scale, under] : [size, under * scale];
  const down = top / bottom;
  const quotient = down + (roundsUp(top % bottom, bottom, down, mode) ? 1n : 0n);
  return (over < 0n && quotient !== 0n ? "-" : "") + printed(quotient, digits);
}
