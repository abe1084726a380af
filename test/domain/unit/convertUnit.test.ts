import fc from "fast-check";
import { Exact } from "../../../src/domain/exact";
import { convertUnit } from "../../../src/domain/unit/convertUnit";

function converted(value: number | string, from: string, to: string): string | null {
  return convertUnit(new Exact(value), from, to)?.toString() ?? null;
}

describe("[T5] units that measure the same thing convert exactly", () => {
  // factors: 万 = 10^4, 亿 = 10^8; 1 亩 = 1/15 公顷, 1 斤 = 0.5 千克 (State Council order on legal units of measure, 1984)
  test.each([
    [78080, "万元", "亿元", "7.808"],
    [1.02, "万亿元", "亿元", "10200"],
    [1, "百万元", "万元", "100"],
    [5, "千元", "元", "5000"],
    [7, "亿美元", "万美元", "70000"],
    [1200, "万人", "人", "12000000"],
    [3.5, "万人次", "人次", "35000"],
    [1.3, "万亿斤", "万吨", "65000"],
    [2, "公斤", "斤", "4"],
    [1, "吨", "千克", "1000"],
    [15, "亩", "公顷", "1"],
    [1, "平方公里", "公顷", "100"],
    [1500, "亩", "平方公里", "1"],
    [2.5, "万平方米", "平方米", "25000"],
    [1, "公顷", "平方米", "10000"],
    [3, "公里", "米", "3000"],
    [1, "亿千瓦时", "万千瓦时", "10000"],
    [2, "万千瓦", "兆瓦", "20"],
    [6.5, "‰", "%", "0.65"],
    [1.5, "倍", "%", "150"],
    [3, "万户", "户", "30000"],
    [2, "万家", "家", "20000"],
    [3, "万", "亿元", "0.0003"],
    [120, "万", "万吨", "120"],
    [50, "人", "万", "0.005"],
    [2, "亿", "万", "20000"],
    [0.035, "毫克/立方米", "微克/立方米", "35"],
    [1, "％", "‰", "10"],
    [2, "年", "个月", "24"],
    [5, "个百分点", "百分点", "5"],
  ])("%p %s is in %s: %p", (value, from, to, expected) => {
    expect(converted(value, from, to)).toBe(expected);
  });

  test("the same word on both sides needs no knowledge of the unit", () => {
    expect(converted(3, "株古树", "株古树")).toBe("3");
  });
});

describe("[T5] units that do not measure the same thing never convert", () => {
  test.each([
    ["亿元", "亿美元"],
    ["欧元", "元"],
    ["家", "户"],
    ["个", "项"],
    ["%", "个百分点"],
    ["人", "人次"],
    ["吨", "立方米"],
    ["吨标准煤", "吨"],
    ["千瓦", "千瓦时"],
    ["万", "%"],
    ["个百分点", "万"],
    ["元/亩", "元"],
    ["微克/立方米", "微克/升人"],
    ["亿元", "某某"],
    ["某某", "亿元"],
    ["", "亿元"],
    ["亿元", ""],
    ["万万万万万万元", "元"],
  ])("%p and %p", (from, to) => {
    expect(converted(1, from, to)).toBeNull();
  });
});

test("[T5] there and back again gives the same figure, for every pair in a family", () => {
  const families = [
    ["元", "千元", "万元", "百万元", "亿元", "万亿元"],
    ["吨", "万吨", "斤", "公斤", "千克", "万亿斤"],
    ["平方米", "万平方米", "公顷", "平方公里"],
    ["亩", "万亩"],
    ["%", "‰"],
  ];
  const pair = fc
    .constantFrom(...families)
    .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.nat(4),
      pair,
      (digits, places, [one, other]) => {
        const value = new Exact(digits).div(new Exact(10).pow(places));
        const there = convertUnit(value, one, other);
        expect(there && convertUnit(there, other, one)?.toString()).toBe(value.toString());
      },
    ),
  );
});
