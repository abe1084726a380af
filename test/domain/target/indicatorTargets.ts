import { targetTable } from "./targetTable";

/** Forms seen in published plans, most with the name of their indicator before them | meaning (signs in targetNotation). */
const INDICATORS = `
增长6.5%，确保完成年度计划 | growth = 6.5 % & qualitative 确保完成年度计划
GDP增长6.5%左右，达到1200亿元 | growth = 6.5 % about + amount ≥ 1200 亿元
总量突破800亿元，增长7%以上 | amount > 800 亿元 + growth ≥ 7 %
增长7.5%，总量达到520亿元左右 | growth = 7.5 % + amount ≥ 520 亿元 about
完成26.8亿元，同口径增长5% | amount = 26.8 亿元 + growth = 5 %
4.2亿美元，同比增长8%左右 | amount = 4.2 亿美元 + growth = 8 % about
32000元左右，增长8% | amount = 32000 元 about + growth = 8 %
3.2万元，增长8%以上 | amount = 3.2 万元 + growth ≥ 8 %
65%（常住人口） | amount = 65 %
72.5%，提高0.8个百分点 | amount = 72.5 % + growth = 0.8 个百分点
提高0.8个百分点，达到72.5% | growth = 0.8 个百分点 + amount ≥ 72.5 %
占比提高0.5个百分点以上 | growth ≥ 0.5 个百分点
占GDP比重提高到3.1% | amount ≥ 3.1 %
研发投入强度达2.6%以上 | amount ≥ 2.6 %
R&D经费投入占GDP比重2.1% | amount = 2.1 %
每万人口高价值发明专利拥有量12件 | amount = 12 件
每千人口执业（助理）医师数3.2人 | amount = 3.2 人
人均预期寿命79.5岁 | amount = 79.5 岁
劳动年龄人口平均受教育年限11.3年 | amount = 11.3 年
万元GDP能耗下降3%左右 | reduction = 3 % about
单位GDP能耗降低率完成市下达任务 | special external
单位地区生产总值二氧化碳排放降低3.5% | reduction = 3.5 %
PM2.5年均浓度控制在35微克/立方米以内 | amount ≤ 35 微克/立方米
PM2.5平均浓度下降3% | reduction = 3 %
细颗粒物（PM2.5）浓度28微克/立方米以下 | amount ≤ 28 微克/立方米
空气质量优良天数300天以上 | amount ≥ 300 天
优良天数比率82%左右 | amount = 82 % about
地表水达到或好于Ⅲ类水体比例85% | amount = 85 %
劣Ⅴ类水体比例0 | amount = 0
基本消除重污染天气 | special qualitative
森林覆盖率稳定在24.1%以上 | amount ≥ 24.1 %
森林蓄积量180亿立方米 | amount = 180 亿立方米
粮食总产量稳定在30万吨以上 | amount ≥ 30 万吨
粮食综合生产能力>6.5亿吨 | amount > 6.5 亿吨
粮食播种面积不低于65.5万亩，总产不低于28万吨 | amount ≥ 65.5 万亩 + amount ≥ 28 万吨
生猪出栏45万头左右 | amount = 45 万头 about
能源综合生产能力46亿吨标准煤以上 | amount ≥ 46 亿吨标准煤
能源消费总量控制在120万吨标准煤以内 | amount ≤ 120 万吨标准煤
装机容量达到50万千瓦 | amount ≥ 50 万千瓦
用水总量控制在3.2亿立方米以内 | amount ≤ 3.2 亿立方米
城镇登记失业率控制在4.5%以内 | amount ≤ 4.5 %
居民消费价格指数103左右 | amount = 103 about
103%以内 | amount ≤ 103 %
CPI涨幅控制在2%左右 | growth ≤ 2 % about
人口自然增长率控制在5‰以内 | amount ≤ 5 ‰
总人口控制在65万人以内 | amount ≤ 65 万人
亿元GDP生产安全事故死亡率下降10% | reduction = 10 %
生产安全事故死亡人数不超过5人 | amount ≤ 5 人
事故起数和死亡人数双下降 | special qualitative
坚决杜绝重特大事故 | special qualitative
食品抽检合格率98%以上 | amount ≥ 98 %
农村自来水普及率达到96% | amount ≥ 96 %
高中阶段毛入学率≥95% | amount ≥ 95 %
学前教育毛入园率95% | amount = 95 %
九年义务教育巩固率稳定在97%以上 | amount ≥ 97 %
基本养老保险参保率95%以上 | amount ≥ 95 %
基本医疗保险参保率稳定在95%以上 | amount ≥ 95 %
新增城镇养老床位500张 | netIncrease = 500 张
每千人口拥有3岁以下婴幼儿托位数4.5个 | amount = 4.5 个
改造老旧小区35个、惠及居民1.2万户 | amount = 35 个 + amount = 1.2 万户
新改建农村公路120公里 | amount = 120 公里
建成高标准农田5万亩 | amount = 5 万亩
新建5G基站300个以上 | amount ≥ 300 个
完成技改投资30亿元，增长12% | amount = 30 亿元 + growth = 12 %
招商引资到位资金150亿元以上 | amount ≥ 150 亿元
引进内资120亿元、外资5000万美元 | amount = 120 亿元 + amount = 5000 万美元
实际利用外资1.6亿美元 | amount = 1.6 亿美元
接待游客1500万人次，旅游收入120亿元 | amount = 1500 万人次 + amount = 120 亿元
游客人数增长12%，旅游收入增长15% | pending twoReadings at 10
社会消费品零售总额增长8%左右 | growth = 8 % about
固定资产投资增长10%以上，其中工业投资增长15% | growth ≥ 10 %
固定资产投资增长8%（不含农户） | growth = 8 %
一般公共预算收入与经济增长相适应 | special relation
居民人均可支配收入增速快于GDP增速 | special relation
居民收入增长与经济增长基本同步，农村居民收入增速快于城镇 | special relation
城乡居民收入比缩小到2.1以内 | amount ≤ 2.1
城乡收入比2.2:1 | amount = 2.2
三次产业比重调整为8:42:50 | pending twoReadings at 11
服务业增加值占比50%以上 | amount ≥ 50 %
数字经济核心产业增加值占GDP比重10%左右 | amount = 10 % about
规上工业企业达到200家，净增20家 | amount ≥ 200 家 + netIncrease = 20 家
净增“四上”企业50家以上 | netIncrease ≥ 50 家
高新技术企业总数突破150家 | amount > 150 家
培育国家级专精特新“小巨人”企业2家 | amount = 2 家
上市企业实现零的突破 | special qualitative
新增上市公司1—2家 | netIncrease 1..2 家
技术合同成交额40亿元以上 | amount ≥ 40 亿元
力争进入全省前十 | rank ≤ 10
综合排名保持全市前5位 | rank ≤ 5 位
排名上升2个位次以上 | special rank
总量进入全市第一方阵、增速高于全市平均水平 | special relation
增速高于全市1个百分点以上 | special relation
增长8%，高于全市平均水平 | growth = 8 % & relation 高于全市平均水平
增速保持全省前列，力争增长8% | growth ≥ 8 % & rank 增速保持全省前列
高于全省平均水平0.5个百分点 | special relation
7%（力争8%） | amount = 7 % + stretch amount ≥ 8 %
6%—6.5%，力争7% | amount 6..6.5 % + stretch amount ≥ 7 %
6%以上，在实际工作中力争更好结果 | amount ≥ 6 % & qualitative 在实际工作中力争更好结果
6%左右，力争更快更好 | amount = 6 % about & qualitative 力争更快更好
必成目标6%，期成目标7% | amount = 6 % + stretch amount = 7 %
预期目标7%，奋斗目标8% | amount = 7 % + stretch amount = 8 % (anticipatory)
基本目标100亿元、奋斗目标110亿元 | amount = 100 亿元 + stretch amount = 110 亿元
不低于6%，争取达到6.5% | amount ≥ 6 % + stretch amount ≥ 6.5 %
增长6%以上、冲刺7% | growth ≥ 6 % + stretch growth = 7 %
增长6%（全市目标6.5%） | pending twoReadings at 5
18%（2020年为15%） | pending twoReadings at 4
较2023年增长5% | growth = 5 % on 2023年
两年平均增长6% | growth = 6 % on 两年平均
五年累计新增5万人 | netIncrease = 5 万人 on 五年累计
到2025年底达到100家 | amount ≥ 100 家
年底前建成3个 | amount = 3 个
上半年完成50%，全年完成100% | pending twoReadings at 0
一季度增长6% | growth = 6 %
每年新增1000个 | netIncrease = 1000 个
年均20万吨 | amount = 20 万吨 on 年均
日处理能力达到3万吨 | amount ≥ 3 万吨
1.5万吨/日 | amount = 1.5 万吨/日
800元/月 | amount = 800 元/月
4.2平方米 | amount = 4.2 平方米
25公顷 | amount = 25 公顷
15.6㎡ | amount = 15.6 ㎡
60dB以下 | amount ≤ 60 dB
98.5分 | amount = 98.5 分
ABC评级A级以上 | pending noNumber at 0
满意度90%以上 | amount ≥ 90 %
0 | amount = 0
零 | pending noNumber at 0
无 | pending noNumber at 0
年度计划未下达 | special external
省定目标 | special external
国家、省下达指标内 | special external
控制在市定目标以内 | special external
全部达标 | special qualitative
达标率100% | amount = 100 %
完成率达100% | amount ≥ 100 %
基本实现全覆盖 | special qualitative
覆盖80%以上的行政村 | amount ≥ 80 %
三分之一以上 | amount ≥ 33.33333333333333333333333333333333333333 %
过半 | special qualitative
同比增加10天 | netIncrease = 10 天
优良天数增加3天以上 | netIncrease ≥ 3 天
较上年增加不少于5个 | netIncrease ≥ 5 个
减少10起 | reduction = 10 起
比上年减少5%以上 | reduction ≥ 5 %
下降5—8% | reduction 5..8 %
5%~7% | amount 5..7 %
5～7亿元 | amount 5..7 亿元
200-220万吨 | amount 200..220 万吨
6%-6.5%左右 | amount 6..6.5 % about
约6亿元 | amount = 6 亿元 about
近7亿元 | amount = 7 亿元 about
100亿元（含）以上 | amount ≥ 100 亿元
1.2万人以上（含1.2万人） | amount ≥ 1.2 万人
5%以上（力争达到5.5%） | amount ≥ 5 % + stretch amount ≥ 5.5 %
增长6%左右。 | growth = 6 % about
增长6%左右； | growth = 6 % about
①增长6%；②总量达500亿元 | growth = 6 % + amount ≥ 500 亿元
增长6%* | growth = 6 %
6%[注] | amount = 6 %
增长 6 ％ 以上 | growth ≥ 6 %
增长六点五个百分点 | growth = 6.5 个百分点
一千二百万人以上 | amount ≥ 1200 万人
1千万元 | amount = 1 千万元
三十五亿元 | amount = 35 亿元
3亿5千万元 | amount = 35000 万元
1亿2000万元 | amount = 12000 万元
国防支出增长7.6% | growth = 7.6 %
化学需氧量、氨氮排放量都要下降2% | reduction = 2 %
居民消费价格上涨控制在3.5%左右 | growth ≤ 3.5 % about
增长13%左右、力争15% | growth = 13 % about + stretch growth ≥ 15 %
不低于上年实际增幅 | pending noNumber at 0
稳定在合理区间，力争达到92% | amount ≥ 92 % & qualitative 稳定在合理区间
总投资完成率不低于90% | amount ≥ 90 %
主汛期前完成 | special qualitative
2025年10月底前建成投用，完成投资8000万元 | amount = 8000 万元 & qualitative 2025年10月底前建成投用
建成3个、在建2个 | pending twoReadings at 5
一次性建成并投入使用 | special qualitative
12月底前通过验收 | special qualitative
全年新开工亿元以上项目不少于60个，其中10亿元以上不少于8个 | amount ≥ 60 个
总量达1800亿元左右、增速6.5%以上 | amount ≥ 1800 亿元 about + growth ≥ 6.5 %
同比提高1—2个百分点 | growth 1..2 个百分点
较上年末下降0.2个百分点 | reduction = 0.2 个百分点
保持在省定警戒线以下 | special external
低于全国、全省平均水平 | special relation
控制在全省平均水平以内 | special relation
不高于全省平均涨幅 | special relation
力争实现零死亡 | special qualitative
死亡人数下降10%以上，不发生重特大事故 | reduction ≥ 10 % & qualitative 不发生重特大事故
建成区绿化覆盖率达42%以上、人均公园绿地面积14平方米 | amount ≥ 42 % + amount = 14 平方米
力争进入全省前8位、苏北前2位 | pending twoReadings at 0
增幅苏北领先 | special rank
增长8%以上，增幅居全市前列 | growth ≥ 8 % & rank 增幅居全市前列
28个（含续建10个） | amount = 28 个
4.5万平米 | amount = 4.5 万平米
1.35亿立方 | amount = 1.35 亿立方
不少于45家次 | amount ≥ 45 家次
3批次以上 | amount ≥ 3 批次
培训1万人次以上，新增高技能人才800人 | amount ≥ 1 万人次 + netIncrease = 800 人
引进人才（团队）10个 | amount = 10 个
每季度末控制在1.5%以内 | pending twoReadings at 0
降至1.2%左右 | amount ≤ 1.2 % about
压减至100万吨以内 | amount ≤ 100 万吨
翻两番以上 | multiple ≥ 4 倍
增长1.5倍以上 | growth ≥ 1.5 倍
人均达到2.3平方米以上 | amount ≥ 2.3 平方米
户籍人口控制在80万左右 | amount ≤ 80 万 about
完成率、合格率均达100% | amount ≥ 100 %
接近或达到全省平均水平 | special relation
`;

/** Read by hand before the parser saw them. */
export const INDICATOR_TARGETS = targetTable(INDICATORS);
