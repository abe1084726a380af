import { formatPeriod } from "../../../src/domain/period/formatPeriod";
import { parsePeriod } from "../../../src/domain/period/parsePeriod";
import { periodTitle } from "../../../src/domain/period/periodTitle";

function throughMonth(text: string, defaultYear?: number): number | string | undefined {
  const read = parsePeriod(text, defaultYear);
  if (!read.ok) return read.problems[0]?.code;
  return read.value.year === 2024 ? read.value.throughMonth : `year ${read.value.year}`;
}

describe("reading a reporting period", () => {
  it.each([
    ["2024年上半年", 6],
    ["2024上半年", 6],
    ["2024年度上半年", 6],
    ["2024H1", 6],
    ["2024h1", 6],
    ["2024年1-6月", 6],
    ["2024年1—6月", 6],
    ["2024年1–6月", 6],
    ["2024年1－6月", 6],
    ["2024年1～6月", 6],
    ["2024年1~6月", 6],
    ["2024年1——6月", 6],
    ["2024年1至6月", 6],
    ["2024年1月-6月", 6],
    ["2024年1-6月份", 6],
    ["2024年1-6月累计", 6],
    ["２０２４年１－６月", 6],
    [" 2024 年 1-6 月 ", 6],
    ["2024年一至六月", 6],
    ["2024年前6个月", 6],
    ["2024-06", 6],
    ["2024/6", 6],
    ["2024.06", 6],
    ["202406", 6],
    ["2024Q1", 3],
    ["2024Q2", 6],
    ["2024Q3", 9],
    ["2024Q4", 12],
    ["2024年一季度", 3],
    ["2024年第一季度", 3],
    ["2024年前三季度", 9],
    ["2024年1-3季度", 9],
    ["2024年全年", 12],
    ["2024年度", 12],
    ["2024年1-12月", 12],
    ["2024年十二月", 12],
    ["2024年1月", 1],
    ["2024年6月", 6],
    ["2024年1—2月", 2],
  ])("[P1][P2] %s is the year through month %s", (text, month) => {
    expect(throughMonth(text)).toBe(month);
  });

  it.each([
    ["1-6月", 6],
    ["上半年", 6],
    ["前三季度", 9],
    ["全年", 12],
    ["1—2月", 2],
    ["6月", 6],
  ])("[P2] %s without a year takes the year that is given", (text, month) => {
    expect(throughMonth(text, 2024)).toBe(month);
  });

  it("[P2] keeps the year that is written rather than the one that is given", () => {
    expect(throughMonth("2023年上半年", 2024)).toBe("year 2023");
  });

  it.each([
    "",
    "上个月",
    "2024",
    "2024年",
    "20246",
    "06",
    "2024年0月",
    "2024年13月",
    "2024年1-13月",
    "2024年3-6月",
    "2024年二季度",
    "2024年下半年",
    "2024H2",
    "2024Q5",
    "24年上半年",
    "2024-06-30",
    "45444",
    "2024年1-6月2024年",
    "目标",
  ])("[P2] %s is a coded problem and never a guess", (text) => {
    expect(throughMonth(text, 2024)).toBe("periodUnreadable");
  });

  it("[P2] says when only the year is missing", () => {
    const read = parsePeriod("上半年");
    expect(read.ok ? [] : read.problems[0]?.facts).toEqual({ text: "上半年", reason: "year" });
  });

  it("[P2] refuses endless text at once and keeps little of it", () => {
    const read = parsePeriod(`2024年${"1".repeat(1_000_000)}月`);
    expect(read.ok ? "" : String(read.problems[0]?.facts["text"])).toHaveLength(40);
  });

  it("[P1] writes every period so that it reads back as itself", () => {
    for (let month = 1; month <= 12; month += 1) {
      const period = { year: 2024, throughMonth: month };
      expect(parsePeriod(formatPeriod(period))).toMatchObject({ ok: true, value: period });
      expect(parsePeriod(periodTitle(period), 2024)).toMatchObject({ ok: true, value: period });
    }
  });
});

describe("naming a reporting period", () => {
  it.each([
    [1, "2024年1月", "1月"],
    [2, "2024年1-2月", "1-2月"],
    [3, "2024年1-3月", "一季度"],
    [5, "2024年1-5月", "1-5月"],
    [6, "2024年1-6月", "上半年"],
    [9, "2024年1-9月", "前三季度"],
    [12, "2024年1-12月", "全年"],
  ])("[P1] through month %s it is %s and %s", (month, written, title) => {
    const period = { year: 2024, throughMonth: month };
    expect([formatPeriod(period), periodTitle(period)]).toEqual([written, title]);
  });
});
