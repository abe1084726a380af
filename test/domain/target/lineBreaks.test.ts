import { parseTarget } from "../../../src/domain/target/parseTarget";
import { targetNotation } from "./targetNotation";
import { targetTable } from "./targetTable";

/**
 * Target texts of our own devising as they stand in narrow cells, ↵ for a line break: text | meaning (signs in
 * targetNotation). The break ends a statement or only fills the width; where that makes a difference nothing is guessed.
 */
const BROKEN = `
增长↵6% | growth = 6 %
增长6%↵ | growth = 6 %
↵增长6% | growth = 6 %
增长5%↵以上 | growth ≥ 5 %
增长6%↵左右 | growth = 6 % about
增长5%↵-7% | growth 5..7 %
达到100↵家 | amount ≥ 100 家
162亿元↵增长7% | amount = 162 亿元 + growth = 7 %
162亿元↵以上，增长7% | amount ≥ 162 亿元 + growth = 7 %
100家↵50亿元 | amount = 100 家 + amount = 50 亿元
新增5家↵净增6人 | netIncrease = 5 家 + netIncrease = 6 人
增长5%，↵力争6% | growth = 5 % + stretch growth ≥ 6 %
增长6%↵与GDP同步 | growth = 6 % & relation 与GDP同步
与全省↵同步 | special relation
持续改善↵全市前列 | special rank
增长5%↵增长6% | pending twoReadings at 5
高于全省↵1个百分点 | pending twoReadings at 4
与GDP同步↵6% | pending twoReadings at 6
增长@↵增长6% | pending unexpectedText at 2
待定↵ | pending noNumber at 0
`;

describe.each([
  ["a line feed", "\n"],
  ["a carriage return", "\r"],
])("[T1][T3] a line of a cell that ends with %s", (_, end) => {
  test.each(targetTable(BROKEN))("$text is $meaning", ({ text, meaning }) => {
    expect(targetNotation(parseTarget(text.replace("↵", end)))).toBe(meaning);
  });
});

test("[T1] both, as in files of Windows, are one break", () => {
  expect(targetNotation(parseTarget("增长\r\n6%"))).toBe("growth = 6 %");
  expect(targetNotation(parseTarget("162亿元\r\n增长7%"))).toBe("amount = 162 亿元 + growth = 7 %");
  expect(targetNotation(parseTarget("增长5%\r\n增长6%"))).toBe("pending twoReadings at 6");
});
