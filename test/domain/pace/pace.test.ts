import { Exact } from "../../../src/domain/exact";
import { completionRate } from "../../../src/domain/pace/completionRate";
import { lastingPace } from "../../../src/domain/pace/lastingPace";
import { paceOf } from "../../../src/domain/pace/paceOf";
import { scheduledShare } from "../../../src/domain/pace/scheduledShare";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";

const rate = (...args: Parameters<typeof completionRate>): string => {
  const completion = completionRate(...args);
  return completion.rate?.toString() ?? completion.reason ?? "";
};

describe("the completion rate", () => {
  it("[C1] is actual ÷ target, not rounded", () => {
    expect(rate(44, new Exact(80), "higher")).toBe("0.55");
    expect(rate(120, new Exact(80), "higher")).toBe("1.5");
    expect(rate(-4, new Exact(80), "higher")).toBe("-0.05");
  });

  it("[C2] is the way gone from the baseline where lower is better", () => {
    expect(rate(33.5, new Exact(32), "lower", 35)).toBe("0.5");
    expect(rate(36, new Exact(32), "lower", 35)).toBe("-0.3333333333333333333333333333333333333333");
  });

  it("[C2][C3] is none, with the reason, where it would mean nothing", () => {
    expect(rate(5, new Exact(0), "higher")).toBe("targetNotPositive");
    expect(rate(5, new Exact(-2), "higher")).toBe("targetNotPositive");
    expect(rate(28, new Exact(30), "lower")).toBe("noBaseline");
    expect(rate(28, new Exact(30), "lower", 30)).toBe("targetIsBaseline");
    expect(rate(28, new Exact(30), "lower", 29)).toBe("targetIsBaseline");
  });
});

describe("a schedule", () => {
  const schedule = [
    { throughMonth: 6, share: 0.4 },
    { throughMonth: 3, share: 0.1 },
    { throughMonth: 9, share: 0.7 },
  ];

  it("[P3] gives the planned share of its months and a straight line between them", () => {
    const shares = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12].map((month) => scheduledShare(schedule, month).quotient());
    expect(shares.map((share) => share.toFixed(4))).toEqual([
      "0.0333",
      "0.0667",
      "0.1000",
      "0.2000",
      "0.3000",
      "0.4000",
      "0.7000",
      "0.8000",
      "0.9000",
      "1.0000",
    ]);
  });

  it("[P3] without steps is elapsed time", () => {
    expect(scheduledShare([], 5).compareTo(paceOf({ year: 2024, throughMonth: 5 }, DEFAULT_SETTINGS).elapsed)).toBe(0);
  });
});

describe("the pace of a period", () => {
  const half = { year: 2024, throughMonth: 6 };

  it("[P3] is that of the schedule where there is one: 70 % by September, where nine months are 75 %", () => {
    const schedule = [{ throughMonth: 9, share: 0.7 }];
    const shares = [[], schedule].map(
      (steps) => paceOf({ year: 2024, throughMonth: 9 }, DEFAULT_SETTINGS, steps).elapsedShare,
    );
    expect(shares.map(String)).toEqual(["0.75", "0.7"]);
  });

  it.each([
    [0, "0.5"],
    [2, "0.52"],
    [2.5, "0.525"],
  ])(
    "[S1] with a band of %s points a flow is ahead beyond %s in June, and on pace from 0.5 on",
    (aheadBand, beyond) => {
      const { ahead, marks, marksBeyond } = paceOf(half, { ...DEFAULT_SETTINGS, aheadBand });
      for (const share of [ahead, marks.ahead, marksBeyond.ahead]) expect(share?.quotient().toString()).toBe(beyond);
      for (const { sense, reached, limit } of [marks, marksBeyond]) {
        expect([sense, reached.at.quotient().toString(), limit]).toEqual(["higher", "0.5", null]);
      }
    },
  );

  it("[S1][S2] equality counts as on pace, and as completed unless the target asks for more than its number", () => {
    const { marks, marksBeyond } = paceOf(half, DEFAULT_SETTINGS);
    expect([marks.reached.strict, marksBeyond.reached.strict]).toEqual([false, false]);
    expect([marks.completed?.strict, marksBeyond.completed?.strict]).toEqual([false, true]);
    for (const { completed } of [marks, marksBeyond]) expect(completed?.at.quotient().toString()).toBe("1");
  });

  it("[P1] is at the year's end in December only", () => {
    const ends = [1, 6, 11, 12].map((throughMonth) => paceOf({ year: 2024, throughMonth }, DEFAULT_SETTINGS).yearEnd);
    expect(ends).toEqual([false, false, false, true]);
  });

  it("is kept while period and settings stay the same, and only then", () => {
    const first = lastingPace({ year: 2024, throughMonth: 6 }, DEFAULT_SETTINGS);
    expect(lastingPace({ year: 2024, throughMonth: 6 }, DEFAULT_SETTINGS)).toBe(first);
    expect(lastingPace({ year: 2024, throughMonth: 3 }, DEFAULT_SETTINGS).elapsedShare.toString()).toBe("0.25");
    expect(lastingPace({ year: 2023, throughMonth: 3 }, DEFAULT_SETTINGS).period.year).toBe(2023);
    const byDays = { ...DEFAULT_SETTINGS, elapsedBy: "days" } as const;
    expect(lastingPace({ year: 2023, throughMonth: 3 }, byDays).elapsedShare.toFixed(6)).toBe("0.246575");
  });
});
