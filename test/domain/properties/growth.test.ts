import fc from "fast-check";
import { computedGrowth } from "../../../src/domain/growth/computedGrowth";
import { monthFigure } from "../../../src/domain/growth/monthFigure";
import { pointsDifference } from "../../../src/domain/growth/pointsDifference";
import { printNumber } from "../../../src/domain/rounding/printNumber";
import { ROUNDING_MODES } from "../../../src/domain/rounding/roundingMode";
import { Ratio } from "../../../src/domain/share";
import { decimalOracle } from "../rounding/decimalOracle";

const RATES = 100_000;
const DIFFERENCES = 50_000;
const COMPARISONS = 50_000;

const figure = fc.integer({ min: -999_999_999, max: 999_999_999 });

test("[G1] growth prints as the exact fraction (current − prior) × 100 ÷ prior does, and is none on a base of zero or below", () => {
  const digits = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(figure, figure, digits, fc.constantFrom(...ROUNDING_MODES), (current, prior, decimals, mode) => {
      const { value } = computedGrowth(current / 100, prior / 100);
      if (prior <= 0) return value === null;
      const growth = { over: BigInt(current - prior) * 100n, under: BigInt(prior) };
      return value !== null && printNumber(value, decimals, mode) === decimalOracle(growth, decimals, mode);
    }),
    { numRuns: RATES },
  );
}, 60_000);

test("[G2, G4, G6] differences in points and of months have no binary residue", () => {
  fc.assert(
    fc.property(figure, figure, (later, earlier) => {
      const expected = decimalOracle({ over: BigInt(later - earlier), under: 1000n }, 3, "truncate");
      const month = monthFigure(later / 1000, earlier / 1000, 6);
      return (
        printNumber(pointsDifference(later / 1000, earlier / 1000), 3, "halfUp") === expected &&
        month !== null &&
        printNumber(month, 3, "halfUp") === expected
      );
    }),
    { numRuns: DIFFERENCES },
  );
}, 60_000);

test("[S9] quotients that differ by less than doubles can tell compare as whole numbers do", () => {
  const large = fc.integer({ min: 900_000_000_000_000, max: Number.MAX_SAFE_INTEGER });
  const step = fc.integer({ min: -1, max: 1 });
  fc.assert(
    fc.property(large, large, step, step, (over, under, up, down) => {
      const order = BigInt(over) * BigInt(under + down) - BigInt(over + up) * BigInt(under);
      const expected = order > 0n ? 1 : order < 0n ? -1 : 0;
      return Ratio.of(over, under).compareTo(Ratio.of(over + up, under + down)) === expected;
    }),
    { numRuns: COMPARISONS },
  );
}, 60_000);
