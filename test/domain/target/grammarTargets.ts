import { targetTable } from "./targetTable";

/** Target texts of our own devising for one word of the grammar each: text | meaning (signs in targetNotation). */
const WORDS = `
新增净增5家 | netIncrease = 5 家
高于5%以内 | pending twoReadings at 0
5%不低于 | pending twoReadings at 2
低于控制在5% | amount < 5 %
不低于不超过5% | pending twoReadings at 3
不少于超过5家 | amount > 5 家
控制在不低于5% | amount ≥ 5 %
保持上年水平以上 | growth ≥ 0 %
5%之内以内 | amount ≤ 5 %
高于城镇1个百分点 | special relation
5家内资企业 | amount = 5 家
30天空气优 | amount = 30 天
3个月内 | pending unexpectedText at 3
3周内 | pending unexpectedText at 2
3小时内 | pending unexpectedText at 3
40日内 | pending unexpectedText at 3
未完成5家 | pending unexpectedText at 0
项目非5家 | pending unexpectedText at 2
43%提高到45%的目标 | amount ≥ 45 %
上十家 | pending badNumber at 1
城镇(常住)5% | amount = 5 %
完成100家，压掉10% | pending unexpectedText at 7
5-6家7家 | pending badNumber at 4
5家(推算)7家 | pending twoReadings at 6
处于合理区间5%至7% | amount 5..7 %
大约提高到45% | amount ≥ 45 % about
超过提高到5家 | amount > 5 家
总数到5家 | amount = 5 家
净增到5家 | netIncrease = 5 家
与全省同步增长5% | special relation
高于上年5 | growth = 5
增长5%到 | pending unexpectedText at 0
5%-7家 | pending twoReadings at 0
低于5%，力争4%以内 | amount < 5 % + stretch amount ≤ 4 %
200家以内，力争100余家 | pending twoReadings at 7
增长6%，全年@ | pending unexpectedText at 5
增长6%，全年 | growth = 6 %
增长6%，同比 | growth = 6 %
增长6%，2025年 | growth = 6 %
增长6%，年均 | growth = 6 %
增长6%，预期性 | growth = 6 % (anticipatory)
增长6%，完成省下达任务的105% | growth = 6 % & external 完成省下达任务的105%
`;

const CLAUSES = `
162亿元下降7% | amount = 162 亿元 + reduction = 7 %
162家净增7家 | amount = 162 家 + netIncrease = 7 家
162亿元增速7% | amount = 162 亿元 + growth = 7 %
162亿元降幅7% | amount = 162 亿元 + reduction = 7 %
增长8%确保120家 | growth = 8 % + amount = 120 家
增长8%期成9% | growth = 8 % + stretch growth = 9 %
年均，增长5% | growth = 5 % on 年均
增长12%，期成，14% | growth = 12 % + stretch growth = 14 %
增长12%，力争，14% | growth = 12 % + stretch growth ≥ 14 %
162亿元增长约7% | amount = 162 亿元 + growth = 7 % about
162亿元增长不低于7% | amount = 162 亿元 + growth ≥ 7 %
162亿元增长达到7% | amount = 162 亿元 + growth ≥ 7 %
162亿元增长完成7% | amount = 162 亿元 + growth = 7 %
162亿元增长实际7% | amount = 162 亿元 + growth = 7 %
162亿元增长力争7% | amount = 162 亿元 + growth ≥ 7 %
162亿元力争增长7% | amount = 162 亿元 + growth ≥ 7 %
162亿元力争下降7% | amount = 162 亿元 + reduction ≥ 7 %
100家（含续建30家，新建70家） | amount = 100 家
100家、总投资50亿元 | amount = 100 家 + amount = 50 亿元
1000万元以上项目100个增长5% | amount = 100 个 + growth = 5 %
100家企业增长5% | amount = 100 家 + growth = 5 %
100亿元以上左右增长8% | amount ≥ 100 亿元 about + growth = 8 %
与上年持平、新增5家 | growth = 0 % + netIncrease = 5 家
100家，农村其中50家 | pending twoReadings at 5
（162亿元，增长7%） | amount = 162 亿元 + growth = 7 %
5%（左右） | amount = 5 % about
5%（大约） | amount = 5 % about
5%（下降） | reduction = 5 %
5%（增长） | growth = 5 %
5家（净增） | netIncrease = 5 家
100家（其中新建30家） | amount = 100 家
5%（上年为4%） | amount = 5 %
5%（上年的2倍） | amount = 5 %
100亿元（约14亿美元） | amount = 100 亿元
60%（比2020年提高5个百分点） | amount = 60 %
60%（比上年提高1.5个百分点） | amount = 60 % + growth = 1.5 个百分点
5亿元以上项目不少于10个 | amount ≥ 10 个
5亿元以上项目达到10个 | amount ≥ 10 个
5亿元以上项目高于10个 | amount > 10 个
5亿元以上项目净增10个 | netIncrease = 10 个
5亿元以上项目提高到10个 | amount ≥ 10 个
5亿元以上项目降至10个 | amount ≤ 10 个
100亿元以上项目下降 | pending twoReadings at 0
100亿元以上项目净增 | pending twoReadings at 0
100亿元以上项目增速 | pending twoReadings at 0
100亿元以上项目降幅 | pending twoReadings at 0
100亿元以上项目提高到 | pending twoReadings at 0
100亿元以上项目降至 | pending twoReadings at 0
`;

const SPECIALS = `
与全省同步，全市前列 | special relation
全市前列，与全省同步 | special relation
收入增速高于城镇，全市前列 | special relation
不少群众持续改善 | special qualitative
失业率下降 | special qualitative
岗位净增 | special qualitative
服务提升到新水平 | special qualitative
风险下降到新水平 | special qualitative
达到文明城市标准 | special qualitative
力争文明城市 | special qualitative
确保粮食供应 | special qualitative
进入文明城市 | special qualitative
计划 | pending noNumber at 0
预计 | pending noNumber at 0
持续改善目标待定 | pending noNumber at 0
主要污染物减排量5万吨 | amount = 5 万吨
非公企业5家 | amount = 5 家
拓展到5家 | amount ≥ 5 家
误差率降低为5% | amount ≤ 5 %
约束为5% | amount = 5 %
完成省指标 | special external
保持领跑 | special rank
应保尽保 | special qualitative
编制规划 | special qualitative
老旧小区改造 | special qualitative
突破亩均税收5万元 | amount > 5 万元
使用年限延长5年 | netIncrease = 5 年
能源节约5% | reduction = 5 %
能耗减低5% | reduction = 5 %
增长7%，力争期成8% | growth = 7 % + stretch growth = 8 %
100个项目分解为120个 | amount = 120 个
未供土地5亩 | amount = 5 亩
低收入人口5万人 | amount = 5 万人
规模以上企业5家 | amount = 5 家
不少于城镇 | special relation
不超过城镇 | special relation
超越全国 | special relation
少于城镇 | special relation
`;

/** How words act on a number, how a text is cut into clauses, and what stands without a number (T1–T4). */
export const GRAMMAR_TARGETS = [WORDS, CLAUSES, SPECIALS].flatMap(targetTable);
