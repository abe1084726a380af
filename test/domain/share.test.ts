import fc from "fast-check";
import { Exact } from "../../src/domain/exact";
import { Ratio } from "../../src/domain/share";
import { propertyRuns } from "./propertyRuns";

const whole = fc.maxSafeInteger();
const divisor = fc.integer({ min: 1, max: 1_000_000_000 });

function order(left: bigint, right: bigint): number {
  return left === right ? 0 : left > right ? 1 : -1;
}

describe("undivided quotients", () => {
  it("[S9] compare as whole numbers do, whatever their size", () => {
    fc.assert(
      fc.property(whole, divisor, whole, divisor, (a, b, c, d) => {
        const expected = order(BigInt(a) * BigInt(d), BigInt(c) * BigInt(b));
        expect(Ratio.of(a, b).compareTo(Ratio.of(c, d))).toBe(expected);
        expect(Ratio.of(new Exact(a), new Exact(b)).compareTo(Ratio.of(new Exact(c), d))).toBe(expected);
      }),
      { numRuns: propertyRuns(5_000) },
    );
  });

  it("[S9] find the tie, and the smallest difference from it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000 }),
        divisor,
        fc.integer({ min: 2, max: 9_999 }),
        (a, b, times) => {
          const [over, under] = [a * times, b * times];
          expect(Ratio.of(a, b).compareTo(Ratio.of(over, under))).toBe(0);
          expect(Ratio.of(a, b).compareTo(Ratio.of(over + 1, under))).toBe(-1);
          expect(Ratio.of(a, b).compareTo(Ratio.of(over - 1, under))).toBe(1);
        },
      ),
      { numRuns: propertyRuns(5_000) },
    );
  });

  it("compare figures of every magnitude", () => {
    const sizes = ["-1e300", "-1", "-1e-300", "0", "1e-320", "1e-300", "0.1", "1", "12345678901234.5", "1e21", "1e300"];
    const ratios = sizes.map((size) => Ratio.of(new Exact(size)));
    ratios.forEach((left, at) => {
      ratios.forEach((right, other) => expect(left.compareTo(right)).toBe(Math.sign(at - other)));
    });
  });

  it("give points that are divided once", () => {
    expect(Ratio.of(1, 3).pointsAbove(Ratio.of(1, 3)).toString()).toBe("0");
    expect(Ratio.of(2, 3).pointsAbove(Ratio.of(1, 6)).toString()).toBe("50");
    expect(Ratio.of(1, 12).plusPoints(5).compareTo(Ratio.of(2, 15))).toBe(0);
    expect(Ratio.of(1, 12).plusPoints(-5).compareTo(Ratio.of(1, 30))).toBe(0);
  });
});
