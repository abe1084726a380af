import { parseTarget } from "../../../src/domain/target/parseTarget";
import { targetNotation } from "./targetNotation";
import { targetTable } from "./targetTable";

/** Target texts of our own devising that look back to a year: text | meaning (signs in targetNotation). */
const YEARS = `
不低于上年 | growth ≥ 0 %
不低于2023年 | growth ≥ 0 % on 2023年
不低于2023年水平 | growth ≥ 0 % on 2023年
不低于2023年的水平 | growth ≥ 0 % on 2023年
不低于2023年实际 | growth ≥ 0 % on 2023年
不低于2023年实际水平 | growth ≥ 0 % on 2023年
不低于2023年实绩 | growth ≥ 0 % on 2023年
不低于2023年同期 | growth ≥ 0 % on 2023年
不低于2023年同期水平 | growth ≥ 0 % on 2023年
不低于2023年末 | growth ≥ 0 % on 2023年末
不低于2023年末水平 | growth ≥ 0 % on 2023年末
高于2023年 | growth > 0 % on 2023年
低于2023年水平 | growth < 0 % on 2023年
高于2023年5家 | netIncrease = 5 家 on 2023年
高于2023年2个百分点 | growth = 2 个百分点 on 2023年
低于2023年2个百分点 | reduction = 2 个百分点 on 2023年
高于上年2个百分点 | growth = 2 个百分点
不低于2023年5家 | pending twoReadings at 0
不低于2023年目标 | pending noNumber at 0
不低于6月 | pending noNumber at 0
不低于6月水平 | pending noNumber at 0
增速不低于上年 | pending noNumber at 0
增速与上年持平 | pending noNumber at 0
降幅不低于上年 | pending noNumber at 0
增速不低于2023年 | pending noNumber at 0
增长高于上年 | special qualitative
增长高于上年2个百分点 | pending twoReadings at 0
增长比上年提高2个百分点 | pending twoReadings at 5
增长高于2023年2个百分点 | pending twoReadings at 0
高于2023年增长5% | pending twoReadings at 0
增长比上年5% | growth = 5 %
11-12月完成5亿元 | pending twoReadings at 0
1-12月完成5亿元 | amount = 5 亿元
2024年1-12月完成5亿元 | amount = 5 亿元
与2023年基本持平 | growth = 0 % about on 2023年
达到2020年1.5倍 | multiple ≥ 1.5 倍 on 2020年
在2020年基础上增长5% | growth = 5 % on 2020年
在2020年的基础上增长5% | growth = 5 % on 2020年
在上年基础上增长5% | growth = 5 %
增长不低于2023年 | special qualitative
与2023年持平 | growth = 0 % on 2023年
和2023年持平 | growth = 0 % on 2023年
同2023年持平 | growth = 0 % on 2023年
2023年持平 | growth = 0 %
与上年持平 | growth = 0 %
2020年的1.5倍 | multiple = 1.5 倍 on 2020年
达到2020年的1.5倍 | multiple ≥ 1.5 倍 on 2020年
2020年的110% | multiple = 1.1 倍 on 2020年
2020年的100亿元 | pending twoReadings at 0
建成2020年续建的项目5个 | amount = 5 个
`;

const TASKS = `
省下达任务100%完成 | special external
100%完成省下达任务 | special external
100%完成省下达任务，增长5% | growth = 5 % & external 100%完成省下达任务
5家完成省下达任务 | amount = 5 家
100%完成 | amount = 100 %
`;

test.each([YEARS, TASKS].flatMap(targetTable))("[T1][T2][T3] $text is $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});
