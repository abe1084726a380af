import { settingEntries } from "../../src/domain/settings/settingEntries";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import { elapsed } from "../../src/functions/elapsed";
import { explain } from "../../src/functions/explain";
import { gap } from "../../src/functions/gap";
import { status } from "../../src/functions/status";
import { tally } from "../../src/functions/tally";
import { cellOfCall, installCustomFunctions, shows } from "./customFunctionsStandIn";

beforeAll(installCustomFunctions);

const H1 = "2024年上半年";

/** The block of the sheet 计划设置 with some settings changed, as a host hands it over. */
function block(changes: Partial<Settings>): unknown[][] {
  const lines = settingEntries({ ...DEFAULT_SETTINGS, ...changes }).map(({ definition, value }) => [
    definition.name,
    value,
  ]);
  return [["设置项", "取值"], ...lines, [null, null], [0, 0], ["附表定义", ""]];
}

const judged = (actual: unknown, target: unknown, settings: unknown[][], decimals: unknown = null): string =>
  status(actual, target, H1, null, null, null, null, null, null, decimals, settings);

describe("the settings of a function", () => {
  it("[P3] elapsed time counts by days: 182 of the 366 days of 2024, and needs the year then", () => {
    shows(() => elapsed(H1, null, block({ elapsedBy: "days" })), 182 / 366);
    shows(() => elapsed("1-6月", null, block({})), 0.5);
    shows(() => elapsed("1-6月", null, block({ elapsedBy: "days" })), "#VALUE! 参数“报告期”");
    // 49.8 % is behind the half of the months, and ahead of 49.7 % of the days.
    expect([judged(49.8, 100, block({})), judged(49.8, 100, block({ elapsedBy: "days" }))]).toEqual([
      "未达序时",
      "超序时",
    ]);
    shows(() => gap(91, 183, H1, null, null, null, null, null, null, null, block({ elapsedBy: "days" })), 0);
  });

  it("[S1] ahead begins beyond the band: 51 of 100 in June is 1 point ahead of the half", () => {
    expect([judged(51, 100, block({})), judged(51, 100, block({ aheadBand: 1 }))]).toEqual(["超序时", "达序时"]);
  });

  it("[T4] 左右 may be missed by the tolerance: 4.5 for 增长5%左右 at 0.5 points", () => {
    expect([
      judged(4.5, "增长5%左右", block({})),
      judged(4.5, "增长5%左右", block({ approximateTolerance: 0.5 })),
    ]).toEqual(["未达序时", "达序时"]);
  });

  it("[S9] judging on printed figures takes rounding and decimals into account: 49.96 % prints 50.0 %", () => {
    const printed = { judgeOn: "printed" } as const;
    expect(judged(49.96, 100, block({}))).toBe("未达序时");
    expect(judged(49.96, 100, block(printed))).toBe("达序时");
    expect(judged(49.96, 100, block({ ...printed, rounding: "truncate" }))).toBe("未达序时");
    expect(judged(49.96, 100, block({ ...printed, rateDecimals: 2 }))).toBe("未达序时");
    // 89.96 prints 90.0 with one decimal and 89.96 with two.
    const level = (decimals: number | null): string =>
      status(89.96, "90%以上", H1, "时点", null, null, null, "%", null, decimals, block(printed));
    expect([level(1), level(2), level(null)]).toEqual(["达序时", "未达序时", "未达序时"]);
  });

  it("[N2] the rate of a tally is taken of all indicators where the setting says so: 2 of 3 against 2 of 4", () => {
    const statuses = [["超序时"], ["达序时"], ["未达序时"], ["年度指标"]];
    shows(() => tally(statuses, null, block({})), 2 / 3);
    shows(() => tally(statuses, null, block({ denominator: "all" })), 0.5);
  });

  it("[R1] an explanation prints as the annex does: 2 ÷ 3 is 66.6 % by truncation", () => {
    const sentence = explain(2, 3, H1, null, null, null, null, null, null, null, block({ rounding: "truncate" }));
    expect(sentence).toContain("66.6 %");
  });
});

describe("the block of settings", () => {
  it("may be in any order, with other lines and columns, and with blanks as nothing, as text or as 0", () => {
    const changed = block({ aheadBand: 1 }).reverse();
    const headed = [
      ["设置项", "备注", "取值"],
      ["联系人", "", "张三"],
      ["超序时幅度", "", 1],
    ];
    for (const given of [
      changed,
      headed,
      [
        ["超序时幅度", "1个百分点"],
        ["判断依据", 0],
        ["比率小数位数", 0],
      ],
    ]) {
      expect(judged(51, 100, given)).toBe("达序时");
    }
  });

  it("leaves what cannot be used at its default, as the evaluation of the workbook does", () => {
    expect(
      judged(51, 100, [
        ["超序时幅度", "很大"],
        ["判断依据", "随便"],
      ]),
    ).toBe("超序时");
  });

  it("follows every change from one call to the next", () => {
    const bands = [0, 1, 0, 2, 1].map((aheadBand) => judged(51, 100, block({ aheadBand })));
    expect(bands).toEqual(["超序时", "达序时", "超序时", "达序时", "达序时"]);
    const same = block({ aheadBand: 1 });
    judged(51, 100, same);
    const line = same.find(([name]) => name === "超序时幅度");
    line?.splice(1, 1, 0);
    expect(judged(51, 100, same)).toBe("超序时");
  });

  it("is omitted where Excel says nothing, and refused where it is one cell or one column", () => {
    const omitted = [null, undefined, "", [[null]], [[""]]] as unknown as unknown[][][];
    for (const nothing of omitted) expect(judged(51, 100, nothing)).toBe("超序时");
    const unusable = ["按天数", 5, [["按天数"]], [["超序时幅度"], ["判断依据"]]] as unknown as unknown[][][];
    for (const given of unusable) {
      expect(cellOfCall(() => judged(51, 100, given))).toMatch(/^#VALUE! 参数“设置”要有两列/u);
    }
    shows(() => judged(51, 100, block({}), 9), "#VALUE! 参数“小数位数”“9”不能用");
  });
});
