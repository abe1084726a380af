import { readLargeNumeral } from "../../../src/domain/target/readLargeNumeral";

/** At the beginning of a text and behind two other characters. */
function readAt(text: string): readonly unknown[] {
  return [readLargeNumeral(text, 0), readLargeNumeral(`到建${text}`, 2)];
}

describe("[T1] a numeral in several parts is one number; 万 at its end belongs to the unit", () => {
  test.each([
    ["3亿5千万元", 35_000, 4],
    ["1亿2000万元", 12_000, 6],
    ["十三亿六千万元", 136_000, 5],
    ["2亿3百万元", 20_300, 4],
    ["3亿零500万元", 30_500, 6],
    ["1亿5万人", 10_005, 3],
    ["2万3000人", 23_000, 6],
    ["2万1000人", 21_000, 6],
    ["2万零300人", 20_300, 6],
    ["1万2千户", 12_000, 4],
    ["1万2百户", 10_200, 4],
    ["2万5千300人", 25_300, 7],
    ["1亿2千万零3000元", 120_003_000, 10],
    ["3亿5千万零", 35_000, 4],
    ["2万3000零5", 23_000, 6],
  ])("%s is %s, %s characters long", (text, value, end) => {
    expect(readAt(text)).toEqual([
      { value, end },
      { value, end: end + 2 },
    ]);
  });

  test.each(
    "3万五 3万5 3万五百二 3万零5000 2万999 1亿2000 1万1万 1万2万 5千300 2百30 3亿 3万 5千 12 千 万 家 ".split(" "),
  )("[T3] '%s' is no such number", (text) => {
    expect(readAt(text)).toEqual([null, null]);
  });
});
