import { readFigure } from "../../../src/domain/actual/readFigure";
import type { FigureCell } from "../../../src/domain/actual/figure";

function read(cell: FigureCell): unknown {
  const figure = readFigure(cell, "实绩!F7");
  if (!figure.ok) return figure.problems.map(({ code, place }) => `${code} ${place}`).join();
  return figure.value.state === "value" ? figure.value.value : figure.value.state;
}

describe("reading a typed figure", () => {
  it("[A1] keeps 0, blank and — apart", () => {
    expect([0, "", "—"].map(read)).toEqual([0, "blank", "notApplicable"]);
  });

  it.each(["", " ", "　", "\u00a0", "\u200b", null, undefined])("[A1] %j is not yet reported", (cell) => {
    expect(read(cell)).toBe("blank");
  });

  it.each(["—", "-", "－", "/", "／", "——", "--", "–", " — ", "n/a", "N/A"])("[A1] %j is not applicable", (cell) => {
    expect(read(cell)).toBe("notApplicable");
  });

  it.each([
    [1020.53, 1020.53],
    [-0, 0],
    ["0", 0],
    ["-0", 0],
    ["1,020.53", 1020.53],
    ["１０２０．５３", 1020.53],
    ["１，０２０．５３", 1020.53],
    ["1020.53亿元", 1020.53],
    ["1020.53 亿元", 1020.53],
    ["-7.8%", -7.8],
    ["－7.8％", -7.8],
    ["−7.8", -7.8],
    ["+4.4", 4.4],
    ["下降7.8%", -7.8],
    ["下降了7.8%", -7.8],
    ["同比下降7.8%", -7.8],
    ["缩小1.8个百分点", -1.8],
    ["减少12家", -12],
    ["增长4.4%", 4.4],
    ["同比增长4.4%", 4.4],
    ["增加29天", 29],
    ["28微克/立方米", 28],
    ["1,234,567", 1234567],
    ["0.1", 0.1],
    ["123456789012345", 123456789012345],
  ])("[A2] %j is %s", (cell, value) => {
    expect(read(cell)).toBe(value);
  });

  it("[A2] keeps the unit that is written", () => {
    expect(readFigure("5000万元", "F7")).toMatchObject({ ok: true, value: { value: 5000, unit: "万元" } });
  });

  it.each([
    ["5000万元", 0.5],
    ["12亿元", 12],
    ["0.1万元", 0.00001],
    ["12", 12],
  ])("[T5] %s in 亿元 is %s", (cell, value) => {
    expect(readFigure(cell, "F7", "亿元")).toMatchObject({ ok: true, value: { value } });
  });

  it("[T5] refuses a figure in a unit that cannot be converted", () => {
    expect(readFigure("5000家", "F7", "亿元")).toMatchObject({ ok: false, problems: [{ code: "numberUnreadable" }] });
  });

  it.each([
    "约70",
    "70左右",
    "100余家",
    "70亿元以上",
    "44~50",
    "44-50",
    "1,02",
    "1,020,5",
    "12.3.4",
    "1 020",
    "下降-3%",
    "增长",
    "持平",
    "无",
    "abc",
    "1e5",
    "0x10",
    "Infinity",
    "NaN",
    "=1+1",
    "(7.8)",
    "—7.8",
    "12abc",
    "24提前完成",
    "1234567890123456",
    "0.1234567890123456",
    true,
    false,
    NaN,
    Infinity,
    -Infinity,
    `1${"0".repeat(100_000)}`,
  ])("[A2] %j is a problem that names the cell, and never 0", (cell) => {
    expect(read(cell)).toBe("numberUnreadable 实绩!F7");
  });

  it.each(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#SPILL!", "#BUSY!"])(
    "[A2] %s is the error of a cell",
    (cell) => {
      expect(read(cell)).toBe("cellError 实绩!F7");
    },
  );

  it("[A2] tells what was typed, but not endlessly", () => {
    const figure = readFigure("x".repeat(5000), "F7");
    expect(figure.ok ? "" : figure.problems[0]?.facts["text"]).toHaveLength(60);
  });
});
