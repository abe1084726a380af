import { elapsedParts } from "../../../src/domain/period/elapsedParts";
import { elapsedShare } from "../../../src/domain/period/elapsedShare";

describe("the elapsed share of the year", () => {
  it("[P3] is m twelfths by months", () => {
    const shares = [1, 3, 6, 9, 12].map((throughMonth) => elapsedShare({ year: 2024, throughMonth }, "months"));
    expect(shares.map((share) => share.toFixed(6))).toEqual([
      "0.083333",
      "0.250000",
      "0.500000",
      "0.750000",
      "1.000000",
    ]);
  });

  it("[P3] counts days by days: the first half of 2024 is 182 of 366, as RULES gives it", () => {
    expect(elapsedParts({ year: 2024, throughMonth: 6 }, "days")).toEqual({ elapsed: 182, whole: 366 });
  });

  it("[P3] knows leap years by the calendar's three rules", () => {
    const days = [1900, 2000, 2023, 2024].map((year) => elapsedParts({ year, throughMonth: 2 }, "days"));
    expect(days).toEqual([
      { elapsed: 59, whole: 365 },
      { elapsed: 60, whole: 366 },
      { elapsed: 59, whole: 365 },
      { elapsed: 60, whole: 366 },
    ]);
    expect(elapsedParts({ year: 2024, throughMonth: 1 }, "days")).toEqual({ elapsed: 31, whole: 366 });
  });

  it("[P3] grows month by month to the whole year", () => {
    for (const year of [2023, 2024]) {
      const days = Array.from({ length: 12 }, (_, at) => elapsedParts({ year, throughMonth: at + 1 }, "days").elapsed);
      const months = days.map((day, at) => day - (days[at - 1] ?? 0));
      expect(months).toEqual([31, year === 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    }
  });

  it("[P5] throws for a month that no calendar has, because that is misuse", () => {
    expect(() => elapsedParts({ year: 2024, throughMonth: 0 }, "months")).toThrow("no month 0");
    expect(() => elapsedParts({ year: 2024, throughMonth: 13 }, "days")).toThrow("no month 13");
  });
});
