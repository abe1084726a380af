import { Exact } from "../../../src/domain/exact";
import { printPercent } from "../../../src/domain/rounding/printPercent";
import { printRate } from "../../../src/domain/rounding/printRate";

describe("a share in percent", () => {
  // 17 ÷ 33 = 51.5151… %
  it.each([
    ["halfUp", 1, "51.5"],
    ["halfUp", 0, "52"],
    ["truncate", 0, "51"],
  ] as const)("[R1] [R2] of 17 in 33 prints by %s with %s decimals as %s", (rounding, rateDecimals, printed) => {
    expect(printPercent(new Exact(17).div(33), { rounding, rateDecimals })).toBe(printed);
  });

  it("[R1] of 1 in 16 is a tie, 6.25 %", () => {
    const share = new Exact(1).div(16);
    expect(printPercent(share, { rounding: "halfUp", rateDecimals: 1 })).toBe("6.3");
    expect(printPercent(share, { rounding: "halfEven", rateDecimals: 1 })).toBe("6.2");
  });
});

describe("a rate in percent", () => {
  const print = { rounding: "halfUp", rateDecimals: 1 } as const;

  it("[N3] is taken of its own fraction: 62 of 72", () => {
    expect(printRate({ numerator: 62, denominator: 72 }, print)).toBe("86.1");
    expect(printRate({ numerator: 0, denominator: 72 }, print)).toBe("0.0");
  });

  it("[N3] is none of nothing", () => {
    expect(printRate({ numerator: 0, denominator: 0 }, print)).toBeNull();
  });
});
