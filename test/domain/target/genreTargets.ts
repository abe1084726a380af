import { targetTable } from "./targetTable";

/** Forms seen in published plans: rates, ceilings, floors and words for them | meaning (signs in targetNotation). */
const GENRE = `
6%左右 | amount = 6 % about
力争6.5% | amount ≥ 6.5 %
5.5%-6% | amount 5.5..6 %
5%以上、力争6% | amount ≥ 5 % + stretch amount ≥ 6 %
增长6%以上，力争达到7% | growth ≥ 6 % + stretch growth ≥ 7 %
确保增长6%、力争增长7% | growth = 6 % + stretch growth ≥ 7 %
保持两位数增长 | growth ≥ 10 %
增长10%以上（可比口径） | growth ≥ 10 %
按可比价格计算增长7% | growth = 7 %
同口径增长4%左右 | growth = 4 % about
自然口径增长3%，同口径增长5% | pending twoReadings at 9
名义增长6% | growth = 6 %
增速6%左右 | growth = 6 % about
增速达到7%以上 | growth ≥ 7 %
增速保持在8%以上 | growth ≥ 8 %
GDP增速不低于6% | growth ≥ 6 %
增幅不低于8% | growth ≥ 8 %
增长不低于5% | growth ≥ 5 %
增长7%至8% | growth 7..8 %
增长6.5—7.5个百分点 | growth 6.5..7.5 个百分点
增长率控制在7.2‰以内 | growth ≤ 7.2 ‰
涨幅3%以内 | growth ≤ 3 %
城镇增长6%，农村增长7% | pending twoReadings at 7
正增长 | growth > 0 %
实现零增长 | growth = 0 %
零增长或负增长 | pending twoReadings at 4
不低于上年水平 | growth ≥ 0 %
不低于上年实际完成数 | growth ≥ 0 %
只增不减 | special qualitative
只减不增 | special qualitative
稳中有升 | special qualitative
较2020年翻两番 | multiple = 4 倍 on 2020年
降低2.5% | reduction = 2.5 %
累计下降13.5% | reduction = 13.5 % on 累计
比2020年下降14% | reduction = 14 % on 2020年
较上年下降2个百分点 | reduction = 2 个百分点
下降到10‰以下 | amount ≤ 10 ‰
下降至3.5%以内 | amount ≤ 3.5 %
压减10万吨 | reduction = 10 万吨
同比下降5%（不含特殊地区） | reduction = 5 %
降幅不低于3% | reduction ≥ 3 %
降幅收窄至3%以内 | reduction ≤ 3 %
单耗下降3.3% | reduction = 3.3 %
削减4.48%和7.2% | pending twoReadings at 8
持续下降 | special qualitative
不升高 | special qualitative
不反弹 | special qualitative
不降低 | special qualitative
控制在3%以内 | amount ≤ 3 %
不突破24亿元 | amount ≤ 24 亿元
不超5% | amount ≤ 5 %
不高于35微克/立方米 | amount ≤ 35 微克/立方米
小于5% | amount < 5 %
<3‰ | amount < 3 ‰
＞95 | amount > 95
≥90% | amount ≥ 90 %
≤0.5 | amount ≤ 0.5
达到95%以上 | amount ≥ 95 %
稳定在35%以上 | amount ≥ 35 %
稳定在96%左右 | amount = 96 % about
700亿斤以上 | amount ≥ 700 亿斤
不少于24万亩 | amount ≥ 24 万亩
耕地保有量不低于24.1万亩 | amount ≥ 24.1 万亩
至少10家 | amount ≥ 10 家
10家及以上 | amount ≥ 10 家
85分以上 | amount ≥ 85 分
60%以上水平 | amount ≥ 60 %
保持在30%左右水平 | amount = 30 % about
30上下 | amount = 30 about
在3%—4%之间 | amount 3..4 %
控制在8%-10%之间 | amount 8..10 %
超过3.5万户 | amount > 3.5 万户
突破1000亿元大关 | amount > 1000 亿元
突破千亿大关 | amount > 1000 亿
力争突破200亿元 | amount > 200 亿元
站上5000亿元台阶 | amount ≥ 5000 亿元
跨越2万亿元 | amount > 2 万亿元
冲刺500亿元 | stretch amount = 500 亿元
城镇新增就业1.2万人以上 | netIncrease ≥ 1.2 万人
新增10家以上 | netIncrease ≥ 10 家
净增规上工业企业20家 | netIncrease = 20 家
新增规上工业企业20家、高新技术企业15家 | pending twoReadings at 12
100余公里 | amount ≥ 100 公里 about
3.5亿千瓦时 | amount = 3.5 亿千瓦时
1,200亿元 | amount = 1200 亿元
2 000万元以上 | pending badNumber at 0
亿元以上项目30个 | amount = 30 个
引进亿元以上项目不少于20个，其中10亿元以上项目2个 | amount ≥ 20 个
6.5亿元，增长8% | amount = 6.5 亿元 + growth = 8 %
完成投资150亿元以上，同比增长12% | amount ≥ 150 亿元 + growth = 12 %
120亿元（增长8%左右） | amount = 120 亿元 + growth = 8 % about
45亿元，其中税收收入30亿元 | amount = 45 亿元
60%以上（含跨境电商） | amount ≥ 60 %
10.3万元/人 | amount = 10.3 万元/人
每千人3.2张 | amount = 3.2 张
提高0.5个百分点 | growth = 0.5 个百分点
比上年提高1.2个百分点 | growth = 1.2 个百分点
提升1个百分点以上 | growth ≥ 1 个百分点
提高到45%左右 | amount ≥ 45 % about
占比提高1-2个百分点 | growth 1..2 个百分点
占GDP比重达到4.5%左右 | amount ≥ 4.5 % about
比全省平均水平高1个百分点 | special relation
不低于全市平均水平 | special relation
高于经济增速 | special relation
与GDP基本同步 | special relation
快于经济增速 | special relation
增速高于全国、全省平均水平 | special relation
完成市级下达任务 | special external
达到国家考核要求 | special external
按上级下达指标执行 | special external
待省下达 | special external
全国百强 | special rank
进入全国百强县前50名 | rank ≤ 50 名
前20名 | rank ≤ 20 名
保持全省第一 | rank ≤ 1
前进2位 | special rank
争先进位 | special rank
全省第一方阵 | special rank
位居全市前列 | special rank
全覆盖 | special qualitative
达到一类 | special qualitative
年底前开工 | special qualitative
2025年底建成 | special qualitative
2025年6月底前完成主体封顶 | special qualitative
力争上半年开工建设 | special qualitative
前三季度完成竣工验收 | special qualitative
动态清零 | special qualitative
/ | pending blank at 0
65〔3.9〕 | pending twoReadings at 3
78.3〔1〕 | pending twoReadings at 5
6%左右（预期性） | amount = 6 % about (anticipatory)
[约束性]18.65亿亩 | amount = 18.65 亿亩 (obligatory)
６％左右 | amount = 6 % about
5．5％以内 | amount ≤ 5.5 %
5 % 左右 | amount = 5 % about
±3% | pending unexpectedText at 0
5+ | pending unexpectedText at 1
-5% | amount = -5 %
优良天数比例达到90%以上 | amount ≥ 90 %
优于二级天数比例不低于85% | amount ≥ 85 %
Ⅲ类及以上水质比例100% | amount = 100 %
底线5%，目标6%，挑战7% | pending twoReadings at 5
5个左右 | amount = 5 个 about
100%全覆盖 | amount = 100 %
一般公共预算收入增长3%左右，税收占比80%以上 | growth = 3 % about + amount ≥ 80 %
不突破省定红线 | special external
90%（2025年） | amount = 90 %
到2025年达到70% | amount ≥ 70 %
由35%提高到40% | amount ≥ 40 %
从上年的2.5%提高到2.8%以上 | amount ≥ 2.8 %
比上年多5家 | netIncrease = 5 家
下降4%，力争3% | pending twoReadings at 5
`;

/** Read by hand before the parser saw them. */
export const GENRE_TARGETS = targetTable(GENRE);
