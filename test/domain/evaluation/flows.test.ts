import fc from "fast-check";
import { explanationTextZh } from "../../../src/wording/zhCN/explanationTextZh";
import { evaluated } from "./givenFigures";
import { propertyRuns } from "../propertyRuns";

describe("a flow against elapsed time", () => {
  it("[C1][S1][S10] 88.53 of 105 is 84.3 %, ahead by 34.3 points, as the report prints it", () => {
    const row = evaluated({ target: "不少于105亿元", actual: 88.53 });
    expect(row.status).toBe("ahead");
    expect(row.completionRate?.toFixed(10)).toBe("0.8431428571");
    expect(row.gap?.toFixed(9)).toBe("34.314285714");
    expect(explanationTextZh(row.explanation)).toBe("88.53 ÷ 105 = 84.3 %，高于时间进度 50.0 %，超序时 34.3 个百分点");
  });

  it.each([
    ["达超70个", "个", 44, "ahead"],
    ["突破90亿元", "亿元", 59.3, "ahead"],
    ["33个", "个", 17, "ahead"],
    ["81个", "个", 72, "ahead"],
    ["10个", "个", 10, "completed"],
    ["100%", "%", 73.2, "ahead"],
  ])("[S1] the published %s with %s %s is %s", (target, unit, actual, status) => {
    expect(evaluated({ target, unit, actual }).status).toBe(status);
  });

  it("[S2] exactly half at half-year is on pace", () => {
    const row = evaluated({ target: "88家", unit: "家", actual: 44 });
    expect([row.status, row.gap?.toString()]).toEqual(["onPace", "0"]);
  });

  it("[S2] keeps ties where binary numbers lose them: 4.77 of 10.6 is exactly 5 points behind", () => {
    const row = evaluated({ target: 10.6, actual: 4.77 });
    expect([row.status, row.gap?.toString()]).toEqual(["behind", "-5"]);
  });

  it("[S2] one twelfth in January is on pace, although it has no finite decimal", () => {
    expect(evaluated({ target: 105, actual: 8.75 }, 1).status).toBe("onPace");
    expect(evaluated({ target: 105, actual: 8.75 }, 1).gap?.toString()).toBe("0");
    expect(evaluated({ target: 105, actual: 8.750001 }, 1).status).toBe("ahead");
    expect(evaluated({ target: 105, actual: 8.749999 }, 1).status).toBe("behind");
  });

  it("[S1][S2] decides every pair of figures as whole numbers do", () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    const goal = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(cents, goal, fc.integer({ min: 1, max: 12 }), (actual, target, month) => {
        const [left, right] = [BigInt(actual) * 12n, BigInt(target) * BigInt(month)];
        const paced = left === right ? "onPace" : left > right ? "ahead" : "behind";
        const expected = actual >= target ? "completed" : paced;
        expect(evaluated({ target: target / 100, actual: actual / 100 }, month).status).toBe(expected);
      }),
      { numRuns: propertyRuns(5_000) },
    );
  });

  it("[S1] is ahead only beyond the band", () => {
    const statuses = [51.9, 52, 52.1].map((actual) => evaluated({ target: 100, actual }, 6, { aheadBand: 2 }).status);
    expect(statuses).toEqual(["onPace", "onPace", "ahead"]);
  });

  it("[S1] the band is exact beside a twelfth: 1/12 + 5 points is 2/15", () => {
    const statuses = [1.9999, 2, 2.0001].map((actual) => evaluated({ target: 15, actual }, 1, { aheadBand: 5 }).status);
    expect(statuses).toEqual(["onPace", "onPace", "ahead"]);
  });

  it("[P3] by days, the half of a leap year is 182 of 366", () => {
    const statuses = [181, 182, 183].map(
      (actual) => evaluated({ target: 366, actual }, 6, { elapsedBy: "days" }).status,
    );
    expect(statuses).toEqual(["behind", "onPace", "ahead"]);
  });

  it("[P3] a schedule of its own takes the place of time", () => {
    const schedule = [
      { throughMonth: 3, share: 0.1 },
      { throughMonth: 6, share: 0.4 },
      { throughMonth: 9, share: 0.7 },
    ];
    expect(evaluated({ schedule, target: 100, actual: 40 }).status).toBe("onPace");
    expect(evaluated({ schedule, target: 100, actual: 40 }).elapsedShare.toString()).toBe("0.4");
    expect(evaluated({ schedule, target: 100, actual: 29 }, 5).status).toBe("behind");
    expect(evaluated({ schedule, target: 100, actual: 30 }, 5).status).toBe("onPace");
    expect(evaluated({ schedule, target: 100, actual: 99 }, 12).status).toBe("behind");
  });

  it("[T1][S2] 突破90 keeps pace as 90 does, but 90 itself does not complete it", () => {
    expect(evaluated({ target: "突破90亿元", actual: 45 }).status).toBe("onPace");
    expect(evaluated({ target: "突破90亿元", actual: 90 }, 12).status).toBe("onPace");
    expect(evaluated({ target: "突破90亿元", actual: 90.01 }, 12).status).toBe("completed");
    expect(evaluated({ target: "90亿元", actual: 90 }, 12).status).toBe("completed");
  });

  it("[C3] has no rate against a target of zero or below, but a verdict", () => {
    const reached = evaluated({ target: -5, actual: -2 });
    expect([reached.status, reached.completionRate, reached.gap]).toEqual(["onPace", null, null]);
    expect(evaluated({ target: -5, actual: -6 }).status).toBe("behind");
    expect(evaluated({ target: 0, actual: 0 }, 12).status).toBe("completed");
  });

  it("[A1] a figure of 0 is a figure, and behind", () => {
    expect(evaluated({ target: 100, actual: 0 }).status).toBe("behind");
  });

  it("[T5] converts a target that is written in another unit", () => {
    const row = evaluated({ target: "5000万元", actual: 0.25 });
    expect([row.status, row.completionRate?.toString()]).toEqual(["onPace", "0.5"]);
  });

  it("[T5] leaves the target pending where units cannot be converted, and says so", () => {
    const row = evaluated({ target: "60家", actual: 30 });
    expect([row.status, row.problems[0]?.code, row.problems[0]?.place]).toEqual([
      "targetPending",
      "targetUnitMismatch",
      "实绩!F7",
    ]);
  });

  it("[T4] 左右 forgives as many points as the setting says, and none by default", () => {
    const given = { target: "100亿元左右", actual: 49 };
    expect(evaluated(given).status).toBe("behind");
    expect(evaluated(given, 6, { approximateTolerance: 1 }).status).toBe("onPace");
    expect(evaluated({ target: "100亿元", actual: 49 }, 6, { approximateTolerance: 1 }).status).toBe("behind");
  });

  it("[S5] where less is better stays within the year's target, and is ahead below its elapsed share", () => {
    const given = { target: "100起以内", unit: "起" };
    const statuses = [40, 50, 60, 100, 101].map((actual) => evaluated({ ...given, actual }).status);
    expect(statuses).toEqual(["ahead", "onPace", "onPace", "onPace", "behind"]);
    expect(evaluated({ ...given, actual: 100 }, 12).status).toBe("completed");
  });

  it("[S9] lists 49.96 %, which prints as the 50.0 % that it does not reach", () => {
    const row = evaluated({ target: 10_000, actual: 4996 });
    expect(row.status).toBe("behind");
    expect(row.problems).toMatchObject([
      {
        code: "printedContradiction",
        severity: "warning",
        facts: { exact: "49.96", printed: "50.0", status: "behind", printedStatus: "onPace" },
      },
    ]);
    expect(explanationTextZh(row.explanation)).toBe(
      "4996 ÷ 10000 = 49.96 %，低于时间进度 50.00 %，未达序时，差 0.04 个百分点",
    );
  });

  it("[S9] has nothing to list where the printed figures say the same", () => {
    expect(evaluated({ target: 10_000, actual: 4994 }).problems).toEqual([]);
    expect(evaluated({ target: 10_000, actual: 5000 }).problems).toEqual([]);
  });

  it("[S9] judges on the printed figures where the setting says so", () => {
    const row = evaluated({ target: 10_000, actual: 4996 }, 6, { judgeOn: "printed" });
    expect([row.status, row.problems.length, row.gap?.toString()]).toEqual(["onPace", 0, "-0.04"]);
    const cut = evaluated({ target: 10_000, actual: 4996 }, 6, { judgeOn: "printed", rounding: "truncate" });
    expect(cut.status).toBe("behind");
  });

  it("[N2] is past half from 50 % on, whether on pace or not", () => {
    const halves = [49.99, 50, 60].map((actual) => evaluated({ target: 100, actual }, 9).halfway);
    expect(halves).toEqual([false, true, true]);
  });
});
