import { parseTarget } from "../../../src/domain/target/parseTarget";
import { targetNotation } from "./targetNotation";

describe("what is not text", () => {
  test("[T1] a number is an unmarked amount without a unit", () => {
    expect(targetNotation(parseTarget(105))).toBe("amount = 105");
    expect(targetNotation(parseTarget(-0.3))).toBe("amount = -0.3");
    expect(parseTarget(105)).toMatchObject({ state: "number", text: "105", parts: [{ text: "105", tier: "target" }] });
  });

  test("[T3] a blank, null and a lone dash are pending, never 0", () => {
    expect(parseTarget(null)).toEqual({ state: "pending", text: "", reason: "blank", at: 0 });
    for (const blank of [null, "", "/", "~", "--", "-—", "*", "  ", "　", "—", "-", "——"]) {
      expect(parseTarget(blank)).toMatchObject({ state: "pending", reason: "blank" });
    }
  });

  test("[T3] what is no number in JavaScript is no number here", () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(parseTarget(value)).toMatchObject({ state: "pending", reason: "badNumber" });
    }
  });

  test("[T3] a text longer than 500 characters is pending with that reason, however long it is", () => {
    expect(parseTarget("增长7%".padEnd(501, "。"))).toMatchObject({ reason: "tooLong", at: 500 });
    expect(parseTarget("1,".repeat(500_000))).toMatchObject({ reason: "tooLong" });
    expect(targetNotation(parseTarget("增长7%".padEnd(500, "。")))).toBe("growth = 7 %");
  });
});

describe("spans", () => {
  test("[T1] each part says its own words as adopted", () => {
    const target = parseTarget("162 亿元，　增长 ７％（推算）");
    expect(target).toMatchObject({
      parts: [
        { text: "162 亿元", start: 0 },
        { text: "增长 ７％", start: 8, end: 13 },
      ],
    });
  });

  test("[T1] a bracket that binds belongs to the words, a remark does not", () => {
    expect(parseTarget("5.5%(以内)")).toMatchObject({ parts: [{ text: "5.5%(以内)" }] });
    expect(parseTarget("增长7%(推算)")).toMatchObject({ parts: [{ text: "增长7%" }] });
  });

  test.each([
    ["162亿元()", "162亿元"],
    ["全年，增长5%", "全年，增长5%"],
    ["确保，增长5%", "确保，增长5%"],
    ["2025年，增长5%", "2025年，增长5%"],
    ["同比，增长5%", "同比，增长5%"],
    ["100家，增长5%", "100家"],
  ])("[T1] a comma after a time or a verb of trying parts nothing: %s", (text, words) => {
    const target = parseTarget(text);
    expect(target.state === "number" && target.parts[0]).toMatchObject({ text: words, start: 0, end: words.length });
  });

  test("[T6] what is not said is not there", () => {
    expect(parseTarget("与经济增长同步")).toStrictEqual({
      state: "special",
      text: "与经济增长同步",
      special: "relation",
    });
    expect(Object.keys(parseTarget("增长6%（预期性）"))).toEqual(["state", "text", "parts", "type"]);
    expect(Object.keys(parseTarget("增长6%，全市前列"))).toEqual(["state", "text", "parts", "besides"]);
    expect(parseTarget("增长6%")).toMatchObject({ state: "number", text: "增长6%" });
    const mixed = parseTarget("增长6%（约束性），下降5%（预期性），新增5家");
    const types = mixed.state === "number" && mixed.parts.map((part) => ["type" in part, part.type]);
    expect(types).toEqual([
      [true, "obligatory"],
      [true, "anticipatory"],
      [false, undefined],
    ]);
  });

  test("[T2] what is asked for besides the numbers has its words too", () => {
    const target = parseTarget("增长6%，与经济增长同步");
    expect(target).toMatchObject({ besides: [{ special: "relation", text: "与经济增长同步", start: 5, end: 12 }] });
  });
});
