import type { Tally } from "../../src/domain/evaluation/tally";
import type { Settings } from "../../src/domain/settings/settings";
import { batchSummaryZh } from "../../src/wording/zhCN/batchSummaryZh";

function summary(
  numerator: number,
  denominator: number,
  settings: Pick<Settings, "rounding" | "rateDecimals">,
): string {
  const value = denominator === 0 ? null : numerator / denominator;
  const rate = { numerator, denominator, value };
  const tally = {
    total: denominator,
    annual: 0,
    unreported: 0,
    targetPending: 0,
    reachedRate: rate,
    halfwayRate: rate,
  } as Tally;
  return batchSummaryZh({
    ...settings,
    region: "示例区",
    period: "2024年上半年",
    tallies: [{ name: null, tally }],
    out: "a.xlsx",
    annexSheets: ["附表"],
    word: null,
    report: null,
    warnings: 0,
  });
}

describe("the summary of a run", () => {
  // 17 ÷ 33 = 51.515… %, 1 ÷ 16 = 6.25 % and 3 ÷ 16 = 18.75 %: ties of one decimal
  it.each([
    [17, 33, "halfUp", 1, "51.5%（17/33）"],
    [17, 33, "truncate", 0, "51%（17/33）"],
    [17, 33, "halfUp", 0, "52%（17/33）"],
    [17, 33, "halfUp", 3, "51.515%（17/33）"],
    [1, 16, "halfUp", 1, "6.3%（1/16）"],
    [1, 16, "halfEven", 1, "6.2%（1/16）"],
    [3, 16, "halfEven", 1, "18.8%（3/16）"],
    [0, 0, "halfUp", 1, "无（0/0）"],
  ] as const)(
    "[R1] [R2] [N3] prints %s of %s, %s with %s decimals, as %s",
    (over, under, rounding, rateDecimals, text) => {
      expect(summary(over, under, { rounding, rateDecimals })).toContain(`达序时率 ${text}；目标过半率 ${text}。`);
    },
  );
});
