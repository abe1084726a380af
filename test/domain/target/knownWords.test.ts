import { Exact } from "../../../src/domain/exact";
import { cutNumber } from "../../../src/domain/target/cutNumber";
import { exactOfDigits } from "../../../src/domain/target/exactOfDigits";
import { parseTarget } from "../../../src/domain/target/parseTarget";
import { readOnce } from "../../../src/domain/target/readOnce";
import { readSimilar } from "../../../src/domain/target/readSimilar";
import { readTarget } from "../../../src/domain/target/readTarget";
import { standsFree } from "../../../src/domain/target/standsFree";
import { targetNotation } from "./targetNotation";

/** As text: every field of a meaning and their order. */
function expectReadWhole(text: string): void {
  expect(JSON.stringify(parseTarget(text))).toBe(JSON.stringify(readTarget(text)));
}

describe("words are known when two numbers in them have been read alike", () => {
  test("[T3] words that describe with a number and count with a word are never taken for known", () => {
    const texts = ["10亿元以上项目十个", "5亿元以上项目十个", "7亿元以上项目十个"];
    const values = texts.map((text) => {
      const target = parseTarget(text);
      return target.state === "number" ? target.parts.map(({ value }) => value.toString()) : target.state;
    });
    expect(values).toEqual([["10"], ["10"], ["10"]]);
  });

  test("[T1] words that turn the number into another one are never taken for known, not even by a 0", () => {
    for (const figure of [1, 0, 3, 10, 30]) expectReadWhole(`占比${String(figure)}成`);
  });

  test.each([
    ["one number in plain words", "上扬~%左右", true],
    ["a number with a type", "上扬~%（预期性）", true],
    ["a number with a base", "年均上扬~%", true],
    ["two numbers, one of them in words", "十家，增长~%", false],
    ["a clause besides the number", "增长~%，与经济增长同步", false],
    ["a range that ends in a word", "一至~家", false],
    ["a share of last year", "达到上年的~%", false],
    ["a name before the number", "三年新增企业~家，三成", false],
    ["no number that is understood", "不增长~%", false],
  ])("[T1] with %s, whether two texts make the words known: %s", (_, words, known) => {
    const texts = [7, 8, 9].map((figure) => words.replace("~", String(figure)));
    for (const text of texts.slice(0, 2)) expect(readSimilar(text)).toBe(readOnce(text));
    const last = texts[2] ?? "";
    expect(readSimilar(last) === readSimilar(last)).toBe(!known);
    expectReadWhole(last);
  });

  test("[T1] the same text twice does not make its words known", () => {
    for (let again = 0; again < 3; again++) readSimilar("回升7%左右");
    expect(readSimilar("回升7%左右")).toBe(readSimilar("回升7%左右"));
    expect(readSimilar("回升8%左右")).toBe(readOnce("回升8%左右"));
  });

  test("what is remembered has bounds, for texts and for words", () => {
    const [text, similar] = [readOnce("上浮7%左右"), ["回落7%", "回落8%", "回落9%"].map(readSimilar)];
    expect(readOnce("上浮7%左右")).toBe(text);
    expect(readSimilar("回落9%")).not.toBe(similar[2]);
    for (let code = 0x4e00; code < 0x4e00 + 4400; code++) readSimilar(`${String.fromCharCode(code)}7家`);
    expect(readOnce("上浮7%左右")).not.toBe(text);
    expect(readSimilar("回落9%")).toBe(readSimilar("回落9%"));
  });

  test("[T6] a type of its own belongs to the number in every text", () => {
    for (const figure of [6, 7, 8, 9]) expectReadWhole(`增长${String(figure)}%（约束性），预期性`);
    expect(targetNotation(parseTarget("增长9%（约束性），预期性"))).toBe("growth = 9 % obligatory");
  });
});

/** The number of a text and whether it is an amount for certain. */
function freeNumber(text: string): string | null {
  const cut = cutNumber(text);
  return cut && standsFree(text, cut.start, cut.end) ? text.slice(cut.start, cut.end) : null;
}

describe("the number that is cut out of a text", () => {
  test("[T1] stands free, with its thousands separators", () => {
    expect(cutNumber("不低于1,020.53亿元")).toMatchObject({ start: 3, end: 11 });
    expect(freeNumber("不低于1,020.53亿元")).toBe("1,020.53");
    expect(freeNumber("105")).toBe("105");
    expect(freeNumber("（7%）")).toBe("7");
  });

  test("[T1] leaves a key that other numbers in the same words have too, and the same words in another place have not", () => {
    const keys = ["增长7%左右", "增长1,020.5%左右", "增长左右7%", "7增长%左右"].map((text) => cutNumber(text)?.key);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });

  test.each([
    ["two numbers", "162亿元，增长7%"],
    ["a range", "6-7%"],
    ["a range in words", "6到七项"],
    ["a sign", "增长-7%"],
    ["a date", "到2025年建成"],
    ["a rank", "前3"],
    ["a name", "PM2.5"],
    ["a name with a letter", "5G基站"],
    ["wrong groups", "1,02亿元"],
    ["too many groups", "1234,567亿元"],
    ["two points", "1.2.3亿元"],
    ["full-width digits", "５6亿元"],
    ["more digits than a figure has", "1234567890123456元"],
    ["a space", "7 %"],
    ["no number", "持续改善"],
  ])("[T3] is none in a text with %s", (_, text) => {
    expect(freeNumber(text)).toBeNull();
  });

  test("[T1] words that have the key of other words are read for themselves", () => {
    const [known, other] = ["增长", "墟镠"];
    expect(cutNumber(`${other}7%`)?.key).toBe(cutNumber(`${known}7%`)?.key);
    for (const figure of [5, 6, 7]) expectReadWhole(`${known}${String(figure)}%`);
    for (const figure of [5, 6, 7]) expectReadWhole(`${other}${String(figure)}%`);
    expect(parseTarget(`${other}8%`)).not.toEqual({ ...parseTarget(`${known}8%`), text: `${other}8%` });
  });
});

describe("the exact value of digits", () => {
  test.each([
    "0",
    "0.0",
    "0.05",
    "7",
    "007",
    "1.50",
    "1234567.7654321",
    "12345678.9",
    "1.23456789",
    "1000000",
    "10.10",
    "9999999",
    "10000000",
    "10000000.5",
    "0.1234567",
    "-7",
    "-7.5",
  ])("%s is what the library reads", (digits) => {
    const [own, read] = [exactOfDigits(digits), new Exact(digits)];
    expect({ s: own.s, e: own.e, d: own.d }).toEqual({ s: read.s, e: read.e, d: read.d });
  });

  test("is read where it stands in a text, without its thousands separators", () => {
    expect(exactOfDigits("不低于1,020.53亿元", 3, 11).toString()).toBe("1020.53");
    expect(exactOfDigits("增长7%", 2, 3).toString()).toBe("7");
    expect(exactOfDigits("12,345,678.5元", 0, 12).toString()).toBe("12345678.5");
    expect(exactOfDigits("投资0.5亿元以上2", 2, 5).toString()).toBe("0.5");
  });
});
