import { targetTable } from "./targetTable";

/** Texts that were misread once: other years, places, two things under one verb, part of the year, numerals in parts | meaning. */
const COMPARED = `
同比5% | growth = 5 %
同比5%-6% | growth 5..6 %
同比0.5个百分点 | growth = 0.5 个百分点
同比5家 | pending twoReadings at 0
增速5家 | pending twoReadings at 0
PM2.5浓度优于35微克/立方米 | amount = 35 微克/立方米
优良天数比例达到或好于80% | amount = 80 %
达到或优于Ⅲ类水体比例85% | amount = 85 %
好于上年 | growth = 0 %
不差于上年 | growth = 0 %
超上年 | growth > 0 %
好于全国平均水平 | special relation
固定资产投资增长8%，工业投资10% | pending twoReadings at 11
收入增长3%，税收占一般公共预算收入80%以上 | growth = 3 % + amount ≥ 80 %
净增20家，总数150家 | netIncrease = 20 家 + amount = 150 家
新增规上企业20家，高新技术企业15家 | pending twoReadings at 10
上半年完成50亿元 | pending twoReadings at 0
2025年1-6月完成50亿元 | pending twoReadings at 0
2025年1-12月完成50亿元 | amount = 50 亿元
3季度完成50亿元 | pending twoReadings at 0
每月新增5家 | pending twoReadings at 0
上半年增长5% | growth = 5 %
比1-6月增长5% | growth = 5 % on 1-6月
占GDP的3%以上 | amount ≥ 3 %
惠及80%以上的群众 | amount ≥ 80 %
完成主体工程80% | amount = 80 %
完成率达100% | amount ≥ 100 %
1万2千户 | amount = 12000 户
2万3000人 | amount = 23000 人
2万零300人 | amount = 20300 人
2亿300万元 | amount = 20300 万元
十三亿六千万人以内 | amount ≤ 136000 万人
3亿5 | pending badNumber at 2
1.2亿5000万 | pending badNumber at 4
2万3人 | pending badNumber at 2
5万一般 | pending badNumber at 2
是2020年的2倍 | multiple = 2 倍 on 2020年
达到2020年的1.5倍以上 | multiple ≥ 1.5 倍 on 2020年
2020年的85%以内 | multiple ≤ 0.85 倍 on 2020年
2020年的100亿元 | pending twoReadings at 0
十三五末的2倍 | multiple = 2 倍 on 十三五末
每年递增5% | growth = 5 %
年均递增5% | growth = 5 % on 年均
增幅居全市前三位 | rank ≤ 3 位
排名提升至第5位 | rank ≤ 5 位
由第8位提升到第5位 | rank ≤ 5 位
不低于第5位 | rank ≤ 5 位
全省县域经济综合排名前进3-5位 | special rank
省下达任务100%完成 | special external
100%完成省下达任务 | special external
控制在市下达的3.5%以内 | amount ≤ 3.5 %
完成省下达任务的105%以上 | special external
不低于2023年水平 | growth ≥ 0 % on 2023年
不低于2020年 | growth ≥ 0 % on 2020年
不高于2020年实际水平 | growth ≤ 0 % on 2020年
不低于2025年目标 | pending noNumber at 0
不低于2025年5% | pending twoReadings at 0
与2020年持平 | growth = 0 % on 2020年
2025年与上年持平 | growth = 0 %
不低于2023年的95% | multiple ≥ 0.95 倍 on 2023年
高于2023年2个百分点 | growth = 2 个百分点 on 2023年
低于2020年5个百分点 | reduction = 5 个百分点 on 2020年
增速不低于上年 | pending noNumber at 0
增速与上年持平 | pending noNumber at 0
涨幅不高于上年 | pending noNumber at 0
增长不低于上年 | special qualitative
不低于上年增速 | pending noNumber at 0
Ⅲ类 | special qualitative
Ⅱ类以上 | special qualitative
零排放 | special qualitative
增长，6% | growth = 6 %
增长；新增5家 | netIncrease = 5 家 & qualitative 增长
500亿元↑5% | amount = 500 亿元 + growth = 5 %
↓3% | reduction = 3 %
0-6岁儿童健康管理率90%以上 | amount ≥ 90 %
35-64岁妇女“两癌”筛查1.5万人 | amount = 1.5 万人
5G基站累计达到1200个 | amount ≥ 1200 个
压控到500万元 | amount ≤ 500 万元
三个确保 | special qualitative
实现“两个高于” | special relation
户均增收1000元 | netIncrease = 1000 元
农民增收8% | growth = 8 %
粮食增产10万吨 | netIncrease = 10 万吨
控制在1.8:1以内 | amount ≤ 1.8
三次产业比8:1:1 | pending twoReadings at 7
产值超百亿元企业3家 | amount = 3 家
培育年营收50亿元以上企业3家 | amount = 3 家
总量超过100亿元税收5亿元 | pending twoReadings at 11
增长6%① | growth = 6 %
①增长6%②总量达500亿元 | growth = 6 % + amount ≥ 500 亿元
增长6%* | growth = 6 %
增长6%左右（对标全省平均水平） | growth = 6 % about
3万立方 | amount = 3 万立方
火灾亡人数零增长 | growth = 0 %
死亡人数三人以内 | amount ≤ 3 人
企业开办时间压缩至0.5个工作日以内 | amount ≤ 0.5 个工作日
生猪存栏稳定在30万头以上，能繁母猪保有量2.5万头左右 | pending twoReadings at 14
新能源汽车充电桩新增1200个（公共桩300个） | pending twoReadings at 16
能耗强度下降3% | reduction = 3 %
一件事一次办事项不少于50项 | amount ≥ 50 项
债务率降至200%以下（橙色等级） | amount ≤ 200 %
化肥农药使用量实现负增长 | growth < 0 %
村集体经济收入20万元以上的村占比达到80% | amount ≥ 80 %
直接融资突破100亿元，力争上市（挂牌）企业2家 | amount > 100 亿元 + amount ≥ 2 家
光伏装机新增30万千瓦，累计达到100万千瓦 | netIncrease = 30 万千瓦 + amount ≥ 100 万千瓦
`;

/** Each is one of a kind; their words stand in `vocabulary.ts`. */
export const COMPARED_TARGETS = targetTable(COMPARED);
