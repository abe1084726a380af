import fc from "fast-check";
import { formatSchedule } from "../../../src/domain/indicator/formatSchedule";
import { isSchedule } from "../../../src/domain/indicator/isSchedule";
import { parseSchedule } from "../../../src/domain/indicator/parseSchedule";

describe("[P3] a schedule as text", () => {
  it.each([
    ["3月10%;6月40%;9月70%", ["3 0.1", "6 0.4", "9 0.7"]],
    ["３月１０％；６月：４０％，12月100%", ["3 0.1", "6 0.4", "12 1"]],
    [" 6 月底 达到 42.5 % ", ["6 0.425"]],
    ["1月0%\n2月0%、3月5%", ["1 0", "2 0", "3 0.05"]],
  ])("%s is read", (text, steps) => {
    expect(parseSchedule(text)?.map(({ throughMonth, share }) => `${throughMonth} ${share}`)).toEqual(steps);
  });

  it.each([
    "",
    "；",
    "6月",
    "40%",
    "6月40",
    "6月40%9月70%",
    "13月10%",
    "0月10%",
    "6月40%;3月10%",
    "3月40%;6月10%",
    "6月101%",
    "12月90%",
    "6月-1%",
  ])("“%s” is none", (text) => {
    expect(parseSchedule(text)).toBeNull();
  });

  it("comes back from its text as it was, whatever its shares", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const schedules = fc
      .tuple(
        fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { minLength: 1 }),
        fc.array(share, { minLength: 11, maxLength: 11 }),
      )
      .map(([months, shares]) => {
        const sorted = [...shares].sort((a, b) => a - b);
        return [...months].sort((a, b) => a - b).map((throughMonth, at) => ({ throughMonth, share: sorted[at] ?? 1 }));
      });
    fc.assert(
      fc.property(schedules, (schedule) => {
        expect(isSchedule(schedule)).toBe(true);
        expect(parseSchedule(formatSchedule(schedule))).toEqual(
          schedule.map((step) => ({ ...step, share: step.share + 0 })),
        );
      }),
    );
  });
});
