import { targetTable } from "./targetTable";

/** Target texts of our own devising in the manner of published plans: text | meaning (signs in targetNotation). */
const NUMBERS = `
增长8%以上 | growth ≥ 8 %
增长约6% | growth = 6 % about
增长超10% | growth > 10 %
增长近一倍 | growth = 1 倍 about
同比下降或持平 | growth ≤ 0 %
剔除不可比因素增长3% | growth = 3 %
增长6％左右 | growth = 6 % about
增长 5.5 % 左右 | growth = 5.5 % about
增长６．５％—７％ | growth 6.5..7 %
增长6.5%～7% | growth 6.5..7 %
6.5%至7%之间 | amount 6.5..7 %
在30%~35%之间 | amount 30..35 %
100-110亿元 | amount 100..110 亿元
1.5-2万人 | amount 1.5..2 万人
80万—100万人 | amount 80..100 万人
20至30个 | amount 20..30 个
控制在5%到6%之间 | amount 5..6 %
增长6%-7%左右 | growth 6..7 % about
保持在95%以上 | amount ≥ 95 %
稳定在95% | amount = 95 %
达到130亿元左右 | amount ≥ 130 亿元 about
达92.3% | amount ≥ 92.3 %
不低于85.6% | amount ≥ 85.6 %
≥85% | amount ≥ 85 %
≤35微克/立方米 | amount ≤ 35 微克/立方米
＞95% | amount > 95 %
<0.5% | amount < 0.5 %
超5000亿元 | amount > 5000 亿元
总量突破1.2万亿元 | amount > 1.2 万亿元
突破千亿元 | amount > 1000 亿元
突破万亿元大关 | amount > 1 万亿元
低于4% | amount < 4 %
不超过5.5% | amount ≤ 5.5 %
不高于0.08‰ | amount ≤ 0.08 ‰
控制在4%左右 | amount ≤ 4 % about
控制在省定3%目标以内 | amount ≤ 3 %
5.5%以下 | amount ≤ 5.5 %
控制在10人以内 | amount ≤ 10 人
力争100亿元 | amount ≥ 100 亿元
力争增长8% | growth ≥ 8 %
确保增长7% | growth = 7 %
至少完成10个 | amount ≥ 10 个
接近1000亿元 | amount = 1000 亿元 about
100余家 | amount ≥ 100 家 about
50多个项目 | amount ≥ 50 个 about
3万余人 | amount ≥ 3 万人 about
1,020.53亿元 | amount = 1020.53 亿元
１，０２０．５３亿元 | amount = 1020.53 亿元
12,345,678 | amount = 12345678
-7.8% | amount = -7.8 %
增长-2% | growth = -2 %
实际增长5% | growth = 5 %
同比增长5.2% | growth = 5.2 %
按可比价格计算增长6% | growth = 6 %
比上年增长10%以上 | growth ≥ 10 %
较2020年下降18% | reduction = 18 % on 2020年
“十四五”期间累计下降13.5% | reduction = 13.5 % on 累计
年均增长6%左右 | growth = 6 % about on 年均
环比下降2% | reduction = 2 % on 环比
下降13.5%以上 | reduction ≥ 13.5 %
压减10% | reduction = 10 %
降低0.3个百分点 | reduction = 0.3 个百分点
提高2个百分点 | growth = 2 个百分点
比上年提高1.5个百分点以上 | growth ≥ 1.5 个百分点
高于上年2个百分点 | growth = 2 个百分点
提高到45% | amount ≥ 45 %
由43%提高到45% | amount ≥ 45 %
从上年的43%提高到45%以上 | amount ≥ 45 %
降至30微克/立方米以下 | amount ≤ 30 微克/立方米
下降到0.3%以内 | amount ≤ 0.3 %
涨幅控制在3%左右 | growth ≤ 3 % about
增速不低于6% | growth ≥ 6 %
降幅3%以上 | reduction ≥ 3 %
保持6%以上的增速 | growth ≥ 6 %
实现6.5%的增长 | growth = 6.5 %
净增100家 | netIncrease = 100 家
新增12万人以上 | netIncrease ≥ 12 万人
城镇新增就业1.2万人 | netIncrease = 1.2 万人
增加29天 | netIncrease = 29 天
减少重污染天数5天 | reduction = 5 天
增长1.5倍 | growth = 1.5 倍
达到上年的1.5倍 | multiple ≥ 1.5 倍
达到上年的110% | multiple ≥ 1.1 倍
翻一番 | multiple = 2 倍
比2020年翻两番 | multiple = 4 倍 on 2020年
力争翻番 | multiple ≥ 2 倍
零增长 | growth = 0 %
实现正增长 | growth > 0 %
与上年持平 | growth = 0 %
与上年基本持平 | growth = 0 % about
不低于上年 | growth ≥ 0 %
高于去年同期 | growth > 0 %
近百家 | amount = 100 家 about
地表水达到或好于Ⅲ类水体比例92% | amount = 92 %
控制在上年水平以内 | growth ≤ 0 %
两位数增长 | growth ≥ 10 %
百分之五左右 | amount = 5 % about
增长百分之五点五 | growth = 5.5 %
千分之三以内 | amount ≤ 3 ‰
三成以上 | amount ≥ 30 %
七成五 | amount = 75 %
8成 | amount = 80 %
三分之一 | amount = 33.33333333333333333333333333333333333333 %
一半以上 | amount ≥ 50 %
能耗减半 | reduction = 50 %
十二项 | amount = 12 项
两个 | amount = 2 个
一百零五家 | amount = 105 家
三万五千户 | amount = 35000 户
七点五亿元 | amount = 7.5 亿元
15‰以内 | amount ≤ 15 ‰
100件/万人 | amount = 100 件/万人
300吨标准煤 | amount = 300 吨标准煤
5亿千瓦时 | amount = 5 亿千瓦时
200万标箱 | amount = 200 万标箱
45株绿植 | amount = 45 株
30团队 | amount = 30 团队
2000亿 | amount = 2000 亿
78.2岁 | amount = 78.2 岁
人均受教育年限11.3年 | amount = 11.3 年
`;

const COMPOUNDS = `
162亿元，增长7% | amount = 162 亿元 + growth = 7 %
162亿元（增长7%） | amount = 162 亿元 + growth = 7 %
2890亿元增长12% | amount = 2890 亿元 + growth = 12 %
总量达到100亿元、增长8%以上 | amount ≥ 100 亿元 + growth ≥ 8 %
增长10%，同时达到1000亿元 | growth = 10 % + amount ≥ 1000 亿元
新增100家以上，总数突破1000家 | netIncrease ≥ 100 家 + amount > 1000 家
达到60%，提高1.5个百分点 | amount ≥ 60 % + growth = 1.5 个百分点
增长7%，力争8% | growth = 7 % + stretch growth ≥ 8 %
增长5.5%以上、力争6% | growth ≥ 5.5 % + stretch growth ≥ 6 %
确保增长7%，力争增长8%以上 | growth = 7 % + stretch growth ≥ 8 %
力争8%，确保7% | stretch amount ≥ 8 % + amount = 7 %
保7%争8% | amount = 7 % + stretch amount ≥ 8 %
5%，力争4.5% | amount = 5 % + stretch amount ≤ 4.5 %
增长6.5%（奋斗目标7%） | growth = 6.5 % + stretch growth = 7 %
实现正增长，力争达到3% | growth > 0 % + stretch growth ≥ 3 %
5.5%以内，力争5% | amount ≤ 5.5 % + stretch amount ≤ 5 %
必成增长12%，期成增长14% | growth = 12 % + stretch growth = 14 %
120亿元；奋斗目标130亿元 | amount = 120 亿元 + stretch amount = 130 亿元
增长5%以上，增长8%以内 | growth ≥ 5 % + growth ≤ 8 %
同比下降3%，比2020年下降15% | reduction = 3 % + reduction = 15 % on 2020年
增长6%（预期性） | growth = 6 % (anticipatory)
（约束性）下降3% | reduction = 3 % (obligatory)
1200万人（城镇） | amount = 1200 万人
100个（含续建30个） | amount = 100 个
完成50亿元，其中工业投资20亿元 | amount = 50 亿元
60家(以上) | amount ≥ 60 家
增长6%左右，与经济增长同步 | growth = 6 % about & relation 与经济增长同步
完成投资2亿元，主体封顶 | amount = 2 亿元 & qualitative 主体封顶
地区生产总值增长6%左右 | growth = 6 % about
地区生产总值：增长6% | growth = 6 %
一般公共预算收入增长5% | growth = 5 %
规模以上工业增加值增长8% | growth = 8 %
第三产业增加值增长7% | growth = 7 %
PM2.5浓度下降3% | reduction = 3 %
PM2.5平均浓度35微克/立方米以下 | amount ≤ 35 微克/立方米
GDP增长6% | growth = 6 %
城镇登记失业率4%以内 | amount ≤ 4 %
人口自然增长率控制在7‰以内 | amount ≤ 7 ‰
研发投入占比2.8% | amount = 2.8 %
单位GDP能耗下降3% | reduction = 3 %
空气质量优良率达到85%以上 | amount ≥ 85 %
2025年达到100亿元 | amount ≥ 100 亿元
到2025年底，达到100亿元 | amount ≥ 100 亿元
全年新开工亿元以上项目33个 | amount = 33 个
5亿元以上项目10个 | amount = 10 个
1000万元以上项目投资增长10% | growth = 10 %
集体经济收入50万元以上的村达到80% | amount ≥ 80 %
15分钟便民生活圈覆盖率80% | amount = 80 %
总量100亿元以上增长8% | amount ≥ 100 亿元 + growth = 8 %
比“十三五”末提高5个百分点 | growth = 5 个百分点 on 十三五末
每十万人口刑事案件下降5% | reduction = 5 %
每10万人拥有医院3所 | amount = 3 所
淘汰落后产能10万吨 | amount = 10 万吨
两到三个 | amount 2..3 个
三至五家 | amount 3..5 家
新建5G基站2000个 | amount = 2000 个
220千伏变电站2座 | amount = 2 座
文化、体育支出10亿元 | amount = 10 亿元
改造提升老旧小区20个 | amount = 20 个
全市前三 | rank ≤ 3
保持全省前10名 | rank ≤ 10 名
位列全市第5位 | rank ≤ 5 位
进入全国20强 | rank ≤ 20
确保前三、力争第一 | rank ≤ 3 + stretch rank ≤ 1
`;

/** Texts with one number (T1, T4). */
export const NUMBER_TARGETS = targetTable(NUMBERS);

/** Texts with several numbers, subjects, brackets, ranks (T1, T4, T6). */
export const COMPOUND_TARGETS = targetTable(COMPOUNDS);
