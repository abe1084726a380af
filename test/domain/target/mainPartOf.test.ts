import { mainPartOf } from "../../../src/domain/target/mainPartOf";
import { parseTarget } from "../../../src/domain/target/parseTarget";

function mainWords(text: string): string | undefined {
  const target = parseTarget(text);
  return target.state === "number" ? mainPartOf(target.parts)?.text : undefined;
}

describe("[T1] the number that a target is known by", () => {
  test.each([
    ["the amount before the growth", "增长7%，总量162亿元", "162亿元"],
    ["the amount before the reduction", "下降3%，控制在162万吨", "162万吨"],
    ["the amount before the multiple", "翻一番，达到100亿元", "100亿元"],
    ["the first rate where no amount is named", "增长7%，比2020年下降3个百分点", "增长7%"],
    ["a net increase is an amount", "增长7%，新增20家", "新增20家"],
    ["a stretch target stands back", "力争8亿元，确保7亿元", "7亿元"],
    ["not the stretch target, though it is an amount", "增长12%，期成100亿元", "增长12%"],
    ["a stretch target that stands alone", "期成100亿元", "100亿元"],
  ])("is %s: %s", (_, text, words) => {
    expect(mainWords(text)).toContain(words);
  });

  test("is none where there are no parts", () => {
    expect(mainPartOf([])).toBeUndefined();
  });
});
