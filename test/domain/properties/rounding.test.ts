import fc from "fast-check";
import { Exact } from "../../../src/domain/exact";
import { isConsistentSum } from "../../../src/domain/rounding/isConsistentSum";
import { printNumber } from "../../../src/domain/rounding/printNumber";
import { ROUNDING_MODES } from "../../../src/domain/rounding/roundingMode";
import { decimalOracle } from "../rounding/decimalOracle";

const mode = fc.constantFrom(...ROUNDING_MODES);

/** How many cases each statement is tried on; a million in all with the other files of this folder. */
const QUOTIENTS = 300_000;
const TIES = 150_000;
const SUMS = 100_000;

test("[R1, R2] a quotient of any two figures prints as long division over whole numbers gives it", () => {
  const divisor = fc.integer({ min: 1, max: 999_999_999 });
  const decimals = fc.integer({ min: -4, max: 8 });
  fc.assert(
    fc.property(fc.maxSafeInteger(), divisor, decimals, mode, (over, under, digits, rounding) => {
      const expected = decimalOracle({ over: BigInt(over), under: BigInt(under) }, digits, rounding);
      return printNumber(new Exact(over).div(under), digits, rounding) === expected;
    }),
    { numRuns: QUOTIENTS },
  );
}, 60_000);

test("[R1] an exact half, and a hair beside it, rounds as each mode says, whatever the sign", () => {
  const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  const hair = fc.integer({ min: -1, max: 1 });
  fc.assert(
    fc.property(whole, hair, fc.integer({ min: -3, max: 6 }), mode, (units, beside, digits, rounding) => {
      const over = (BigInt(units) * 10n + 5n) * 1000n + BigInt(beside);
      const places = digits + 4;
      const value = new Exact(`${over}e${-places}`);
      const scale = 10n ** BigInt(Math.abs(places));
      const rational = places >= 0 ? { over, under: scale } : { over: over * scale, under: 1n };
      return printNumber(value, digits, rounding) === decimalOracle(rational, digits, rounding);
    }),
    { numRuns: TIES },
  );
}, 60_000);

/** Twenty-thousandths, in which half of any printed place down to the fourth is a whole number. */
const FINE = 20_000n;
const fine = ([units, decimals]: readonly [number, number]): bigint => (BigInt(units) * FINE) / 10n ** BigInt(decimals);
const half = (decimals: number): bigint => FINE / 2n / 10n ** BigInt(decimals);
const printed = ([units, decimals]: readonly [number, number]): { value: number; decimals: number } => ({
  value: Number(`${units}e${-decimals}`),
  decimals,
});

test("[R3] a printed total is consistent exactly when the rounding of the printed figures can explain it", () => {
  const decimals = fc.integer({ min: 0, max: 4 });
  const part = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), decimals);
  const parts = fc.array(part, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, decimals, fc.integer({ min: -4, max: 4 }), (figures, places, off) => {
      const sum = figures.reduce((all, figure) => all + fine(figure), 0n);
      const slack = figures.reduce((all, [, of]) => all + half(of), half(places));
      const total = [Number(sum / (2n * half(places))) + off, places] as const;
      const difference = sum - fine(total);
      const expected = (difference < 0n ? -difference : difference) <= slack;
      return isConsistentSum(printed(total), figures.map(printed)) === expected;
    }),
    { numRuns: SUMS },
  );
}, 60_000);
