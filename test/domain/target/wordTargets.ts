import { targetTable } from "./targetTable";

/** Target texts of our own devising that carry no number that could be judged: text | meaning (signs in targetNotation). */
const SPECIALS = `
与经济增长同步 | special relation
与GDP增速基本同步 | special relation
农村居民收入增速高于城镇 | special relation
高于全国平均水平 | special relation
高于全省平均水平1个百分点 | special relation
不低于GDP增速0.5个百分点 | special relation
快于工业增速 | special relation
与全省持平 | special relation
比城镇高1个百分点 | special relation
完成市下达任务 | special external
完成省下达目标任务 | special external
完成省下达任务的105%以上 | special external
年终根据全省平均水平综合考核 | special external
控制在国家下达指标范围内 | special external
不低于省定目标 | special external
全市前列 | special rank
位次前移 | special rank
位次提升2位 | special rank
前移1位 | special rank
进步2个位次 | special rank
由负转正 | special qualitative
进入全省第一方阵 | special rank
前三分之一 | special rank
持续改善 | special qualitative
年底前封顶 | special qualitative
6月底前完成主体结构 | special qualitative
建成投用 | special qualitative
稳中有进 | special qualitative
保持在合理区间 | special qualitative
实现全覆盖 | special qualitative
零事故 | special qualitative
不发生较大以上安全事故 | special qualitative
有效控制 | special qualitative
稳步提升 | special qualitative
`;

const PENDINGS = `
 | pending blank at 0
— | pending blank at 0
待定 | pending noNumber at 0
暂无 | pending noNumber at 0
亿元 | pending noNumber at 0
增长__% | pending noNumber at 0
1.2.3亿元 | pending badNumber at 0
1,02亿元 | pending badNumber at 0
1 020亿元 | pending badNumber at 0
增长7%-5% | pending badNumber at 0
一百二家 | pending badNumber at 2
3万五 | pending badNumber at 2
5%@ | pending unexpectedText at 2
增长7%，嗯嗯 | pending unexpectedText at 5
不增长5% | pending unexpectedText at 0
不减100家 | pending unexpectedText at 0
数十个 | pending badNumber at 1
压掉10% | pending unexpectedText at 0
7亿元的一半 | pending twoReadings at 4
增长5%-- | pending unexpectedText at 5
增长5%，增长6% | pending twoReadings at 5
城镇5%，农村6% | pending unexpectedText at 0
193亿元(85项) | pending twoReadings at 6
1、增长6% | pending twoReadings at 0
不超过5%以上 | pending twoReadings at 0
下降-4% | pending twoReadings at 0
增速提高2个百分点 | pending twoReadings at 0
上年100亿元 | pending twoReadings at 0
接待游客人次、旅游总收入分别增长10%、12% | pending twoReadings at 20
162亿元,7% | pending twoReadings at 6
2年内完成 | pending unexpectedText at 2
100来个 | pending badNumber at 3
1万2户 | pending badNumber at 2
5％±0.5％ | pending unexpectedText at 2
100亿元以上项目增长 | pending twoReadings at 0
增长8%，力争7% | pending twoReadings at 5
持平略增 | pending unexpectedText at 2
从3个到5个 | pending twoReadings at 3
`;

/** Texts that mean something without a number (T2). */
export const SPECIAL_TARGETS = targetTable(SPECIALS);

/** Texts that are not understood, with the reason and the place (T3). */
export const PENDING_TARGETS = targetTable(PENDINGS);
