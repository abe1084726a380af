import { hostInput } from "../../src/excel/hostInput";

describe("what is written so that a cell holds exactly this value", () => {
  // The leading characters are those of OWASP's CSV injection list, and the same keys in full width.
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠a", "\t=1", "\r=1", "\n=1", "-"])(
    "[I6] %j never becomes a formula, not even in a text cell",
    (text) => {
      expect(hostInput(text, false)).toBe(`'${text}`);
      expect(hostInput(text, true)).toBe(`'${text}`);
    },
  );

  // Excel makes dates, numbers, booleans and errors of these when they are typed.
  test.each(["1-6", "007", "123456789012345678", "50%", "MARCH1", "TRUE", "false", "#N/A", "上午8时", "１２", "1/2"])(
    "the text %j stays text where the host would convert it",
    (text) => {
      expect(hostInput(text, false)).toBe(`'${text}`);
      expect(hostInput(text, true)).toBe(text);
    },
  );

  test.each(["地区生产总值", "不少于105亿元", "TECH_CONTRACTS", "—", "（一）", "亿元", "％"])(
    "%j goes as it is",
    (text) => {
      expect(hostInput(text, false)).toBe(text);
    },
  );

  test("an apostrophe of the text itself survives", () => {
    expect(hostInput("'quoted", false)).toBe("''quoted");
  });

  test.each([0, -7.8, 88.53, true, false, ""])("%j is a value and goes as it is", (value) => {
    expect(hostInput(value, false)).toBe(value);
  });
});
