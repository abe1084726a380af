import { isPartOfYear } from "../../../src/domain/target/isPartOfYear";
import { parseTarget } from "../../../src/domain/target/parseTarget";
import { targetNotation } from "./targetNotation";
import { targetTable } from "./targetTable";

/** Target texts of our own devising in which a second number may be of another thing: text | meaning (signs in targetNotation). */
const TWO_THINGS = `
投资增长8%，工业投资10% | pending twoReadings at 7
投资下降8%，工业投资10% | pending twoReadings at 7
投资增长8%，工业投资占比10% | growth = 8 % + amount = 10 %
投资增长8%，占工业投资的10% | growth = 8 % + amount = 10 %
投资增长8%，占GDP比重10% | growth = 8 % + amount = 10 %
收入增长3%，税收比重80% | growth = 3 % + amount = 80 %
收入增长3%，税收比例80% | growth = 3 % + amount = 80 %
收入增长3%，税收贡献率80% | growth = 3 % + amount = 80 %
收入增长3%，投产比80% | growth = 3 % + amount = 80 %
收入增长3%，综合指数80% | growth = 3 % + amount = 80 %
收入增长3%，满意度80% | growth = 3 % + amount = 80 %
收入增长3%，市场份额80% | growth = 3 % + amount = 80 %
收入增长3%，弹性系数80% | growth = 3 % + amount = 80 %
收入增长3%，税收80亿元 | growth = 3 % + amount = 80 亿元
税收占比80%，利润率10% | pending twoReadings at 8
新增规上企业20家、高新技术企业15家 | pending twoReadings at 10
净增20家，总数150家 | netIncrease = 20 家 + amount = 150 家
净增20家，存量150家 | netIncrease = 20 家 + amount = 150 家
净增20家，企业规模150家 | netIncrease = 20 家 + amount = 150 家
净增20亿元，贷款余额150亿元 | netIncrease = 20 亿元 + amount = 150 亿元
净增20辆，汽车保有量150辆 | netIncrease = 20 辆 + amount = 150 辆
新增规上企业20家、高新技术企业不少于15家 | netIncrease = 20 家 + amount ≥ 15 家
新增规上企业20家，高新技术企业15个 | netIncrease = 20 家 + amount = 15 个
`;

const PART_OF_YEAR = `
上半年完成50亿元 | pending twoReadings at 0
1-6月完成50亿元 | pending twoReadings at 0
一季度完成50亿元 | pending twoReadings at 0
3季度完成50亿元 | pending twoReadings at 0
每月5件 | pending twoReadings at 0
上半年新增5家 | pending twoReadings at 0
上半年增长5% | growth = 5 %
1-6月增长5% | growth = 5 %
增长5%，上半年 | growth = 5 %
1-12月完成50亿元 | amount = 50 亿元
6月底前完成50亿元 | amount = 50 亿元
比1-6月增长5% | growth = 5 % on 1-6月
比6月增长5% | growth = 5 % on 6月
比上半年增长5个百分点 | growth = 5 个百分点 on 上半年
`;

const RATES = `
增速5% | growth = 5 %
增速5 | growth = 5
增速5倍 | growth = 5 倍
增速5个百分点 | growth = 5 个百分点
增幅5%-7% | growth 5..7 %
增速5家 | pending twoReadings at 0
降幅5家 | pending twoReadings at 0
增速5-7家 | pending twoReadings at 0
同比5 | pending twoReadings at 0
同比5% | growth = 5 %
同比5倍 | pending twoReadings at 0
同比5家 | pending twoReadings at 0
超上年 | growth > 0 %
超去年 | growth > 0 %
达上年水平 | growth ≥ 0 %
达去年水平 | growth ≥ 0 %
优于全省 | special relation
强于全国 | special relation
不逊于全省 | special relation
不劣于全省 | special relation
`;

/** A number above which something counts describes it, where a counter follows: 家, 个, 户, 项, 件. */
const DESCRIBED = `
产值超10亿元企业3家 | amount = 3 家
产值超10亿元项目3个 | amount = 3 个
收入超10万元农户3户 | amount = 3 户
投资超10亿元工程3项 | amount = 3 项
金额超10万元案件3件 | amount = 3 件
投资不超过10亿元项目3个 | pending twoReadings at 11
投资达10亿元项目3个 | pending twoReadings at 9
5亿元以上项目增速5% | growth = 5 %
5亿元以上项目降幅5% | reduction = 5 %
`;

/** A comma after a verb parts nothing; a ratio to one is a number, other ratios are none. */
const SIGNS = `
增长，6% | growth = 6 %
下降，6% | reduction = 6 %
净增，6家 | netIncrease = 6 家
增速，6% | growth = 6 %
降幅，6% | reduction = 6 %
供给比2.1:1 | amount = 2.1
招商比达到2.1：1 | amount ≥ 2.1
师生比1:15 | pending twoReadings at 5
8:1:1 | pending twoReadings at 2
3:10 | pending twoReadings at 2
2:1.5 | pending twoReadings at 2
`;

test.each([TWO_THINGS, DESCRIBED, SIGNS, PART_OF_YEAR, RATES].flatMap(targetTable))(
  "[T1][T3] $text is $meaning",
  ({ text, meaning }) => {
    expect(targetNotation(parseTarget(text))).toBe(meaning);
  },
);

describe("[P1] a date names part of the year", () => {
  test.each("1-6月 1—6月 1~6月 1至6月 1到6月 7-9月 1-11月 1-2月 1季度 一季度 前三季度".split(" "))("%s", (date) => {
    expect(isPartOfYear(date)).toBe(true);
  });

  test.each("6月 12月 6月底前 1-6月底前 1-12月 2025年 2021-2025年 月 5日".split(" "))("%s does not", (date) => {
    expect(isPartOfYear(date)).toBe(false);
  });
});
