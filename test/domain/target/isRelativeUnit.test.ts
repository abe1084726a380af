import { isRelativeUnit } from "../../../src/domain/target/isRelativeUnit";

/** Units that are shares of something else; 点 and 基点 are the short forms of 百分点 and of its hundredth. */
test.each("% ‰ ‱ 倍 个百分点 百分点 个点 点 个百分比 个基点".split(" "))("[T1] %s measures by comparison", (unit) => {
  expect(isRelativeUnit(unit)).toBe(true);
});

test.each(["", "个", "家", "亿元", "万人", "微克/立方米", "分"])("[T1] '%s' measures an amount", (unit) => {
  expect(isRelativeUnit(unit)).toBe(false);
});
