import { isHan } from "../../../src/domain/target/isHan";
import { normaliseText } from "../../../src/domain/target/normaliseText";

function normal(text: string): string {
  return normaliseText(text).text;
}

/** Each sign and what is written for it: other code points of its look or its width, by their Unicode names. */
const SPELLINGS = [
  ["-", "\uff0d\ufe63\u2212\u2010\u2011\u2012\u2043\u2796", "minus and hyphens"],
  ["—", "\u2013\u2015\u2500\u2501", "en dash, horizontal bar, box drawings"],
  ["~", "\uff5e\u301c\u223c\u02dc", "tilde"],
  ["%", "\uff05\ufe6a\u066a", "percent sign"],
  ["+", "\uff0b\ufe62", "plus sign"],
  [".", "\uff0e", "full stop"],
  ["，", "\ufe50", "small comma"],
  ["；", ";\uff1b\ufe54\n\r", "semicolon and the end of a line"],
  ["(", "\uff08\ufe59\u3014\uff3b[\u3010\uff5b{", "opening brackets"],
  [")", "\uff09\ufe5a\u3015\uff3d]\u3011\uff5d}", "closing brackets"],
  [":", "\uff1a\ufe55\u2236", "colon and ratio"],
  ["≥", "\u2267\u2a7e", "greater than or equal"],
  ["≤", "\u2266\u2a7d", "less than or equal"],
  ["万", "萬", "ten thousand"],
  ["亿", "億", "hundred million"],
  ["个", "個箇", "counter word"],
  ["两", "兩", "two"],
] as const;

/** Between characters that need no folding, so that the sign alone decides whether the text is taken as it is. */
describe("[T1] each sign has one spelling", () => {
  test.each(SPELLINGS)("%s for %s (%s)", (sign, others) => {
    for (const other of others) expect(normal(`增${other}长`)).toBe(`增${sign}长`);
    expect(normal(`增${sign}长`)).toBe(`增${sign}长`);
  });

  test("full width becomes half width, and only that", () => {
    expect(normal("！０９ＡＺａｚ＝｝")).toBe("!09AZaz=)");
    expect(normal("增＿长｟")).toBe("增_长｟");
    expect(normal("\uff00长")).toBe("\uff00长");
  });
});

describe("[T1] a comma", () => {
  test.each([
    ["１，０２０", "1,020"],
    ["1,020", "1,020"],
    ["１,０２０", "1,020"],
    ["1，020", "1，020"],
    ["１，020", "1，020"],
    ["1，０２０", "1，020"],
    ["９，９９９", "9,999"],
    ["Ａ，Ｂ", "A，B"],
    ["１，Ｂ", "1，B"],
    ["增长6%,力争7%", "增长6%，力争7%"],
    ["6,力争7%", "6，力争7%"],
    ["力争,7%", "力争，7%"],
  ])("in %s ends a clause or groups thousands: %s", (text, expected) => {
    expect(normal(text)).toBe(expected);
  });
});

describe("[T1] signs that say nothing are left out", () => {
  test.each([..." \t\v\f\u00a0\u3000\u00ad\ufeff“”‘’\"'「」『』"])("the sign %j", (sign) => {
    expect(normaliseText(`增${sign}长`)).toEqual({ text: "增长", offsets: [0, 2, 3] });
  });

  test("[T1] invisible characters from the first to the last of their ranges, and no visible neighbour", () => {
    for (const code of [0x2000, 0x2005, 0x200f, 0x202a, 0x202d, 0x202f, 0x205f, 0x2062, 0x206f]) {
      expect(normal(`增${String.fromCharCode(code)}长`)).toBe("增长");
    }
    for (const seen of ["\u1fff", "‖", "\u2029", "‰", "\u205e", "⁰"]) expect(normal(`增${seen}长`)).toBe(`增${seen}长`);
  });

  test("[T3] but a space between two digits stays, since they may be one number or two", () => {
    expect(normaliseText("1 020")).toEqual({ text: "1 020", offsets: [0, 1, 2, 3, 4, 5] });
    expect(normal("1 　020家")).toBe("1 020家");
    expect(normal("1 家")).toBe("1家");
    expect(normal("第 1")).toBe("第1");
    expect(normal("９ ０")).toBe("9 0");
  });

  test("[T1] every place that is left says where it stood", () => {
    expect(normaliseText(" 增  长7")).toEqual({ text: "增长7", offsets: [1, 4, 5, 6] });
    expect(normaliseText("增长7")).toEqual({ text: "增长7", offsets: null });
    expect(normaliseText("增长７")).toEqual({ text: "增长7", offsets: null });
  });
});

test("Chinese characters are those from 一 to the end of their block", () => {
  expect([0x4dff, 0x4e00, 0x6c49, 0x9fff, 0xa000].map(isHan)).toEqual([false, true, true, true, false]);
});
