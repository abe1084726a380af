import { targetTable } from "./targetTable";

/**
 * Target texts of our own devising in which two words bind one number, two numbers stand side by side, or words after a
 * number take it back: text | meaning (signs in targetNotation).
 */
const BINDINGS = `
不低于5%以上 | amount ≥ 5 %
突破100家以上 | amount > 100 家
低于5%以内 | amount < 5 %
控制在5%以上 | amount ≥ 5 %
5%-7%以上 | pending twoReadings at 0
5%-7%以内 | amount 5..7 %
不低于5%-7% | pending twoReadings at 0
同比增长或持平 | growth ≥ 0 %
与上年持平，力争5% | growth = 0 % + stretch growth ≥ 5 %
净增100 | netIncrease = 100
净增5% | growth = 5 %
提高5 | growth = 5
低于上年5家 | reduction = 5 家
降至5 | amount ≤ 5
降至5%以上 | amount ≥ 5 %
减少至5家 | amount ≤ 5 家
提高城镇化率到60% | amount ≥ 60 %
降低失业率到4% | amount ≤ 4 %
净增期成7.5-8个百分点 | stretch growth 7.5..8 个百分点
占比一半 | amount = 50 %
不低于十二五 | pending noNumber at 0
十二五末达到10家 | amount ≥ 10 家
≥5%-7% | pending twoReadings at 0
基本持平，增长5%以内 | pending twoReadings at 5
增长至少5%以内 | pending twoReadings at 3
达到上年的100亿元 | pending twoReadings at 0
快于全省，增长5%以上 | growth ≥ 5 % & relation 快于全省
增长5%以上、力争下降3% | growth ≥ 5 % + reduction ≥ 3 %
增长8%，力争100亿元 | growth = 8 % + amount ≥ 100 亿元
增长6%，力争年均7% | growth = 6 % + stretch growth ≥ 7 % on 年均
下降3%，力争4% | reduction = 3 % + stretch reduction ≥ 4 %
年均增长6%，力争7% | growth = 6 % on 年均 + stretch growth ≥ 7 % on 年均
争取5%，力争6% | pending twoReadings at 5
100家，累计200家 | amount = 100 家 + amount = 200 家 on 累计
100家，力争新增50家 | amount = 100 家 + netIncrease ≥ 50 家
增长10%，5个百分点 | pending twoReadings at 6
增长10%，5家 | growth = 10 % + amount = 5 家
1，增长6% | pending twoReadings at 0
（5），增长6% | pending twoReadings at 1
（力争8%），增长6% | amount ≥ 8 % + growth = 6 %
失业率的5% | amount = 5 %
数三个 | pending badNumber at 1
几十个 | pending badNumber at 1
上千家 | pending noNumber at 0
增长5%持平 | pending twoReadings at 4
5--7% | pending badNumber at 0
5%-6%-7% | pending unexpectedText at 5
增长—5% | pending unexpectedText at 2
5%之间 | pending unexpectedText at 2
6%到7%到8% | pending twoReadings at 5
不低于提高到5% | amount ≥ 5 %
从3家提高到5家 | amount ≥ 5 家
从3家 | pending twoReadings at 0
上年的5家 | pending twoReadings at 0
下降5%，由 | pending unexpectedText at 5
100余-200家 | amount 100..200 家 about
100-200余家 | amount 100..200 家 about
上半年，增长5% | growth = 5 %
约束性，下降3% | reduction = 3 % (obligatory)
全年，1-6月 | pending noNumber at 0
2025年，全年 | pending noNumber at 0
完成情况，增长5% | growth = 5 % & qualitative 完成情况
稳定，增长5% | growth = 5 % & qualitative 稳定
5年内 | pending unexpectedText at 2
5天前完成 | pending unexpectedText at 2
持平略有 | pending unexpectedText at 2
增长5%同步 | pending unexpectedText at 4
5%与全省同步 | pending unexpectedText at 5
增长5%以上以内 | pending twoReadings at 6
增长5%以上以下 | pending twoReadings at 6
地区生产总值增长6%，其中：工业增长8%；投资增长10% | pending twoReadings at 21
地区生产总值增长6%；其中工业增长8%，投资增长10% | growth = 6 %
其中工业增长8% | growth = 8 %
工业、建筑业增长8% | growth = 8 %
100家、新增10家 | amount = 100 家 + netIncrease = 10 家
162亿元(持平) | amount = 162 亿元 + growth = 0 %
162亿元(1.2.3) | pending badNumber at 6
162亿元(与全省同步) | amount = 162 亿元 & relation 与全省同步
162亿元(高于全省) | amount = 162 亿元 & relation 高于全省
162亿元() | amount = 162 亿元
（增长6%），（下降3%） | growth = 6 % + reduction = 3 %
（增长6%） | growth = 6 %
（增长（名义）6%） | pending unexpectedText at 0
(增长6% | pending unexpectedText at 0
增长6%) | pending unexpectedText at 4
增长力争不低于约5% | growth ≥ 5 % about
总量100亿元以上的增长8% | amount ≥ 100 亿元 + growth = 8 %
超过全国 | special relation
突破瓶颈 | special qualitative
不设目标，持续改善 | special qualitative
暂无，稳步提升 | special qualitative
保持领先 | special rank
保持 | special qualitative
100亿元与全省同步，增长5% | pending unexpectedText at 8
增长7%，与经济增长同步，持续改善 | growth = 7 % & relation 与经济增长同步 & qualitative 持续改善
；； | pending noNumber at 0
增长 | special qualitative
`;

/** Texts whose words must be weighed against each other (T1–T4, T6). */
export const BINDING_TARGETS = targetTable(BINDINGS);
