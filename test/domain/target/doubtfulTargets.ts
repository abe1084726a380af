import { targetTable } from "./targetTable";

/**
 * Target texts of our own devising that a hurried reader takes for a number: distances without a direction, a stretch target
 * that asks for less, a numeral broken off | meaning (signs in targetNotation).
 */
const DOUBTFUL = `
比上年5家 | pending twoReadings at 0
较上年5% | pending twoReadings at 0
同比5% | growth = 5 %
同比5家 | pending twoReadings at 0
与上年相比，5家 | pending twoReadings at 0
比2020年5家 | pending twoReadings at 0
工业投资比上年5家 | pending twoReadings at 0
比上年增长5家 | netIncrease = 5 家
比上年增幅5% | growth = 5 %
比上年翻番 | multiple = 2 倍
同比，增长5% | growth = 5 %
增长同比5% | growth = 5 %
100家增长同比5% | amount = 100 家 + growth = 5 %
下降4%，期成3% | pending twoReadings at 5
下降4%，期成4% | reduction = 4 % + stretch reduction = 4 %
下降4%，期成5% | reduction = 4 % + stretch reduction = 5 %
增长12%，期成10% | pending twoReadings at 6
不少于100家，期成90家 | pending twoReadings at 8
100家，期成90家 | amount = 100 家 + stretch amount ≤ 90 家
5%以内，力争6% | pending twoReadings at 5
5%以内，力争5% | amount ≤ 5 % + stretch amount ≤ 5 %
增长5%以内，期成增长6% | pending twoReadings at 7
增长5%以内，期成增长4% | growth ≤ 5 % + stretch growth = 4 %
增长5%以上，力争8%以内 | growth ≥ 5 % + stretch growth ≤ 8 %
前三，力争第五 | pending twoReadings at 3
前十，力争前五 | rank ≤ 10 + stretch rank ≤ 5
增长6%（约束性），下降5%（预期性） | growth = 6 % obligatory + reduction = 5 % anticipatory
约束性增长6%，预期性新增5家 | growth = 6 % obligatory + netIncrease = 5 家 anticipatory
增长6%（约束性），新增5家（约束性） | growth = 6 % + netIncrease = 5 家 (obligatory)
162亿元（预期性），增长7% | amount = 162 亿元 + growth = 7 % (anticipatory)
稳步提升（约束性），持续改善（预期性） | special qualitative
稳步提升（预期性） | special qualitative (anticipatory)
增长百分之 | pending badNumber at 2
增长百分之几 | pending badNumber at 2
占千分之 | pending badNumber at 1
不足万分之 | pending badNumber at 2
100家，力争50亿元 | amount = 100 家 + amount ≥ 50 亿元
5%以内，力争低于4% | amount ≤ 5 % + stretch amount < 4 %
增长10%，占比5% | growth = 10 % + amount = 5 %
新增5家，力争6家 | netIncrease = 5 家 + stretch netIncrease ≥ 6 家
新增100家，期成90家 | pending twoReadings at 7
前10名，力争5名 | rank ≤ 10 名 + stretch rank ≤ 5 名
5%以上，期成8%以内，奋斗目标6%以上 | amount ≥ 5 % + stretch amount ≤ 8 % + stretch amount ≥ 6 %
新增10家，5家 | pending twoReadings at 6
100家，120家奋斗目标 | amount = 100 家 + stretch amount = 120 家
总数100家，翻番 | amount = 100 家 + multiple = 2 倍
100，力争120 | amount = 100 + stretch amount ≥ 120
增长5%，力争120 | growth = 5 % + amount ≥ 120
约43%提高到45% | amount ≥ 45 %
增长3个点 | growth = 3 个点
增长2‱ | growth = 2 ‱
增长3个百分比 | growth = 3 个百分比
达到2倍 | multiple ≥ 2 倍
净增3个百分点 | growth = 3 个百分点
低于上年5% | reduction = 5 %
5亿元以上10个 | pending twoReadings at 5
实现负增长 | growth < 0 %
产值倍增 | multiple = 2 倍
10条次干道 | amount = 10 条
10条次 | amount = 10 条次
12条次干路 | amount = 12 条
`;

/** Texts in which a number could be taken for what it is not (T1, T3, T6). */
export const DOUBTFUL_TARGETS = targetTable(DOUBTFUL);
