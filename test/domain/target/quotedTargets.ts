import type { ReadTarget } from "./publishedTargets";

/**
 * Place, and year or plan | target as it stands there | meaning (signs in targetNotation). Read by hand from reports on the
 * work of government, annual plans and five-year plans, before the parser saw them. In tables of five-year plans a number in
 * square brackets is the sum of five years.
 */
const QUOTED = `
全国 2021年 | 增长6%以上 | growth ≥ 6 %
福建福州市 2026年 | 增长5.5%左右，在实际工作中努力争取更好结果 | growth = 5.5 % about & qualitative 在实际工作中努力争取更好结果
全国 2017年 | 6.5%左右，在实际工作中争取更好结果 | amount = 6.5 % about & qualitative 在实际工作中争取更好结果
福建省 2025年 | 增长5.0%—5.5%，根据实际情况争取更好的结果 | growth 5..5.5 % & qualitative 根据实际情况争取更好的结果
山东省 2013年 | 力争增长8%左右 | growth ≥ 8 % about
福建漳州市 2010年 | 实际增长8% | growth = 8 %
山东省 2013年 | 均增长10%左右 | growth = 10 % about
全国 “十五五”规划 | 年均增长7%以上 | growth ≥ 7 % on 年均
全国 “十三五”规划 | 年均增长＞6.5% | growth > 6.5 % on 年均
新疆 2004年 | 增长百分之六点八 | growth = 6.8 %
山东省 2013年 | 涨幅控制在3.5%左右 | growth ≤ 3.5 % about
四川成都市 2018年 | 上涨控制在3%左右 | growth ≤ 3 % about
全国 2018年 | 涨幅3%左右 | growth = 3 % about
山东济南市历城区 2025年 | 分别增长5.5%、6%以上 | pending twoReadings at 9
山东济南市 2025年 | 分别增长5.5%左右和6%左右 | pending twoReadings at 11
山东济南市历城区 2025年 | 保持正增长 | growth > 0 %
河南平顶山市 2025年 | 平稳增长 | special qualitative
山东济南市 2025年 | 合理增长 | special qualitative
全国 “十五五”规划 | 比2020年翻一番 | multiple = 2 倍 on 2020年
全国 2025年 | 降低3%左右 | reduction = 3 % about
全国 “十五五”规划 | 累计降低17% | reduction = 17 % on 累计
全国 大气污染防治行动计划 | 比2012年下降10%以上 | reduction ≥ 10 % on 2012年
全国 “十一五”规划 | 降低两成左右 | reduction = 20 % about
四川成都市 2018年 | 进一步降低 | special qualitative
山东省 2013年 | 控制在6‰以内 | amount ≤ 6 ‰
全国 “十四五”规划 | >7、力争投入强度高于“十三五”时期实际 | amount > 7 & qualitative 力争投入强度高于“十三五”时期实际
全国 “十四五”规划 | ＜5.5 | amount < 5.5
全国 “十四五”规划 | >46 | amount > 46
贵州黔东南州 2024年 | 达100% | amount ≥ 100 %
辽宁大连市 2021年 | 达到30.5微克/立方米左右 | amount ≥ 30.5 微克/立方米 about
福建省 2022年 | 稳定在507万吨 | amount = 507 万吨
湖北省 2025年 | 继续保持500亿斤以上 | amount ≥ 500 亿斤
全国 2025年 | 1.4万亿斤左右 | amount = 1.4 万亿斤 about
辽宁大连市 2021年 | 不低于317天 | amount ≥ 317 天
贵州黔东南州 2024年 | 超230个 | amount > 230 个
山东省 2013年 | 新增就业100万人 | netIncrease = 100 万人
湖北武汉市 2019年 | 新开工3.5万套，建成2.5万套 | pending twoReadings at 9
贵州黔东南州 2024年 | 新建改造城镇供排水管网180公里以上 | amount ≥ 180 公里
湖北武汉市 2019年 | 新增学位8000个 | netIncrease = 8000 个
湖北武汉市 2019年 | 20个以上 | amount ≥ 20 个
新疆 2004年 | 四百六十多亿元，增长百分之十 | amount ≥ 460 亿元 about + growth = 10 %
新疆 2004年 | 二千零一十五亿元人民币，增长百分之九 | amount = 2015 亿元 + growth = 9 %
全国 “十一五”规划 | 控制在十三亿六千万人 | amount ≤ 136000 万人
全国 “十五五”规划 | 提高到11.7年 | amount ≥ 11.7 年
全国 “十五五”规划 | 提高至80岁 | amount ≥ 80 岁
全国 “十一五”规划 | 提高到百分之四十七 | amount ≥ 47 %
上海市 2024年 | 相当于全市生产总值的比例达到4.5%左右 | amount ≥ 4.5 % about
福建福州市 2026年 | 高于全省平均水平 | special relation
福建福州市 2026年 | 与经济增长基本保持同步 | special relation
全国 “十四五”规划 | 与GDP增长基本同步 | special relation
全国 “十四五”规划 | 高于GDP增长 | special relation
四川成都市 2018年 | 增速与经济增速同步 | special relation
福建福州市 2026年 | 完成省下达目标 | special external
福建福州市 2026年 | 降幅完成省下达目标 | special external
福建漳州市 2010年 | 控制在省政府下达的范围之内 | special external
西北某县 2023年 | 控制在省市下达目标之内 | special external
山东省 2013年 | 全面完成国家下达的节能减排各项约束性目标 | special external (obligatory)
湖北省 2025年 | 完成“十四五”国家考核目标 | special external
山东济南市历城区 2025年 | 完成能耗强度降低和煤炭消费压减任务 | special qualitative
内蒙古 2022年 | 进一步改善，完成国家下达的节能减排目标任务 | special external
全国 “十四五”规划 | 保持在合理区间、各年度视情提出 | special qualitative
山东济南市 2025年 | 保持合理水平 | special qualitative
全国 2023年 | 促稳提质 | special qualitative
全国 2024年 | 基本平衡 | special qualitative
全国 “十三五”规划 | 〔15〕 | amount = 15
全国 “十三五”规划 | [>5000] | amount > 5000
新疆 2004年 | 增加一百元 | netIncrease = 100 元
全国 2025年 | 城镇调查失业率5.5%左右，城镇新增就业1200万人以上 | amount = 5.5 % about + netIncrease ≥ 1200 万人
青岛市 2014年 | 增长9%以上和10%以上 | pending twoReadings at 7
德阳市旌阳区 2016年 | 低于 4.1 | amount < 4.1
德阳市旌阳区 2016年 | 年终按财政部认可警戒线比较考核 | special external
德阳市旌阳区 2016年 | 9 | amount = 9
西部大开发“十二五”规划 | “双高于”全国平均水平 | special relation
西部大开发“十二五”规划 | 力争达到19%左右 | amount ≥ 19 % about
西部大开发“十二五”规划 | 超过45% | amount > 45 %
西部大开发“十二五”规划 | 新增铁路营业里程1.5万公里 | netIncrease = 1.5 万公里
西部大开发“十二五”规划 | 下降15%左右 | reduction = 15 % about
深圳市“十二五”规划 | 年均增长10%左右，到2015年达到1.5万亿元 | growth = 10 % about on 年均 + amount ≥ 1.5 万亿元
深圳市“十二五”规划 | 到2015年第三产业增加值占GDP比重达到60% | amount ≥ 60 %
深圳市“十二五”规划 | 每万人口年度发明专利授权数量达到12项 | amount ≥ 12 项
青岛市“十二五”规划 | 年均增长15%左右 | growth = 15 % about on 年均
青岛市“十二五”规划 | 占生产总值比重达到57% | amount ≥ 57 %
青岛市“十二五”规划 | 均达到40% | amount ≥ 40 %
青岛市“十二五”规划 | 提高到75%左右 | amount ≥ 75 % about
中原经济区规划 | 比2011年增长一倍以上 | growth ≥ 1 倍 on 2011年
中原经济区规划 | 到2020年保持不变 | growth = 0 %
中原经济区规划 | 到2020年达到1.08亿吨 | amount ≥ 1.08 亿吨
甘肃省“十三五”规划建议 | 到2020年比2010年翻一番以上 | multiple ≥ 2 倍 on 2010年
甘肃省“十三五”规划建议 | 跃上万亿元台阶 | amount ≥ 1 万亿元
甘肃省“十三五”规划建议 | 增速高于全国平均水平 | special relation
县域经济考核汇报 | 增长6%左右（依据区人代会GDP目标8.5%增速以及常住人口预计增长情况进行设置） | growth = 6 % about
县域经济考核汇报 | 新增10家以上（依据区人代会目标设置，居三区第一） | netIncrease ≥ 10 家
县域经济考核汇报 | 固定资产投资162亿元，增长7%（依据区人代会目标设置，固投总量居三区第一，力争增速三区第一） | amount = 162 亿元 + growth = 7 %
县域经济考核汇报 | 产值增长16%，占规上工业比重6.2% | growth = 16 % + amount = 6.2 %
咸宁市咸安区 2023年 | 粮食产量稳定在23万吨 | amount = 23 万吨
咸宁市咸安区 2023年 | 完成省、市下达的节能减排考核目标任务 | special external
咸宁市咸安区 2023年 | 城乡居民收入增长与经济增长基本同步 | special relation
国务院 2016年 | 6.5%—7% | amount 6.5..7 %
国务院 2016年 | 退耕还林还草1500万亩以上 | amount ≥ 1500 万亩
国务院 2016年 | 增加深松土地1.5亿亩 | netIncrease = 1.5 亿亩
国务院 2016年 | 完成1000万以上农村贫困人口脱贫任务 | amount ≥ 1000 万
国务院 2016年 | 棚户区住房改造600万套 | amount = 600 万套
国务院 2016年 | 赤字率提高到3% | amount ≥ 3 %
国务院 2016年 | 广义货币M2预期增长13%左右 | growth = 13 % about
国务院 2016年 | 社会融资规模余额增长13%左右 | growth = 13 % about
国务院 2016年 | 二氧化硫、氮氧化物排放量分别下降3% | reduction = 3 %
“十四五”推进农业农村现代化规划 | [2.75] | amount = 2.75
“十四五”推进农业农村现代化规划 | >6.5 | amount > 6.5
`;

/** Target texts as published, with where they stand. */
export const QUOTED_TARGETS: readonly ReadTarget[] = QUOTED.trim()
  .split("\n")
  .map((line) => {
    const [place = "", text = "", meaning = ""] = line.split(" | ");
    return { place, text, meaning };
  });
