import fc from "fast-check";
import { Exact } from "../../../src/domain/exact";
import { printNumber } from "../../../src/domain/rounding/printNumber";
import { ROUNDING_MODES } from "../../../src/domain/rounding/roundingMode";
import { roundTo } from "../../../src/domain/rounding/roundTo";
import { decimalOracle } from "./decimalOracle";
import { propertyRuns } from "../propertyRuns";

describe("rounding", () => {
  it.each([
    ["2.5", 0, "3", "2", "2"],
    ["3.5", 0, "4", "4", "3"],
    ["-2.5", 0, "-3", "-2", "-2"],
    ["0.15", 1, "0.2", "0.2", "0.1"],
    ["0.25", 1, "0.3", "0.2", "0.2"],
    ["1.005", 2, "1.01", "1", "1"],
    ["-0.05", 1, "-0.1", "0", "0"],
    ["84.31428571", 1, "84.3", "84.3", "84.3"],
    ["1250", -2, "1300", "1200", "1200"],
    ["1350", -2, "1400", "1400", "1300"],
  ])("[R1] %s to %s decimals is %s half up, %s by GB/T 8170, %s truncated", (value, digits, half, even, cut) => {
    const rounded = ROUNDING_MODES.map((mode) => roundTo(new Exact(value), digits, mode).toFixed());
    expect(rounded).toEqual([half, even, cut]);
  });

  it("[R1] explains the published 51 % of 17 in 33 by truncation only", () => {
    const share = new Exact(17).div(33).times(100);
    expect(ROUNDING_MODES.map((mode) => roundTo(share, 0, mode).toFixed())).toEqual(["52", "52", "51"]);
  });

  it("[R1] rounds 8.135 as the decimal that it is, where binary numbers give 8.13", () => {
    expect((8.135).toFixed(2)).toBe("8.13");
    expect(printNumber(new Exact(8.135), 2, "halfUp")).toBe("8.14");
  });

  it("[R2] keeps trailing zeros and never prints −0 or powers of ten", () => {
    expect(printNumber(new Exact(5), 2, "halfUp")).toBe("5.00");
    expect(printNumber(new Exact("-0.004"), 2, "halfUp")).toBe("0.00");
    expect(printNumber(new Exact("1e21"), 0, "halfUp")).toBe("1000000000000000000000");
    expect(printNumber(new Exact("1e-9"), 1, "halfUp")).toBe("0.0");
    expect(printNumber(new Exact("1234"), -2, "halfUp")).toBe("1200");
  });

  it("[R1][R2] agrees with long division over whole numbers for quotients of any two figures", () => {
    const figure = fc.maxSafeInteger();
    const divisor = fc.integer({ min: 1, max: 999_999_999 });
    const digits = fc.integer({ min: -4, max: 8 });
    fc.assert(
      fc.property(figure, divisor, digits, fc.constantFrom(...ROUNDING_MODES), (over, under, decimals, mode) => {
        const expected = decimalOracle({ over: BigInt(over), under: BigInt(under) }, decimals, mode);
        expect(printNumber(new Exact(over).div(under), decimals, mode)).toBe(expected);
      }),
      { numRuns: propertyRuns(20_000) },
    );
  });

  it("[R1] agrees with long division on exact halves, where the modes differ", () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...ROUNDING_MODES),
        (units, decimals, mode) => {
          const over = BigInt(units) * 10n + 5n;
          const under = 10n ** BigInt(decimals + 1);
          const value = new Exact(over.toString()).div(under.toString());
          expect(printNumber(value, decimals, mode)).toBe(decimalOracle({ over, under }, decimals, mode));
        },
      ),
      { numRuns: propertyRuns(20_000) },
    );
  });
});
