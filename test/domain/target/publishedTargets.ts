/** A target text as published, and its meaning as a person reads it (signs in targetNotation). */
export interface ReadTarget {
  readonly place: string;
  readonly text: string;
  readonly meaning: string;
}

/** Place and year | text as published | meaning. Read by hand, indicator and note at hand, before the parser existed. */
const PUBLISHED = `
甘肃崇信县 2017年1-6月 | 双过半 | special qualitative
安徽金寨县 2025年1-6月 | 145项细化为222个 | amount = 222 个
江苏南京市江宁区 2009年计划 | 可比价增长12%;期成可比价增长14% | growth = 12 % + stretch growth = 14 %
江苏南京市江宁区 2009年计划 | 增长1.5%,期成增长2.8% | growth = 1.5 % + stretch growth = 2.8 %
江苏南京市江宁区 2009年计划 | 增长11%,期成增长12% | growth = 11 % + stretch growth = 12 %
江苏南京市江宁区 2009年计划 | 增长12%,期成增长13.3% | growth = 12 % + stretch growth = 13.3 %
江苏南京市江宁区 2009年计划 | 增长16%,期成增长17.7% | growth = 16 % + stretch growth = 17.7 %
江苏南京市江宁区 2009年计划 | 增长19%,期成增长21% | growth = 19 % + stretch growth = 21 %
江苏南京市江宁区 2009年计划 | 增长16%,期成增长18% | growth = 16 % + stretch growth = 18 %
江苏南京市江宁区 2009年计划 | 增长19%,期成增长22% | growth = 19 % + stretch growth = 22 %
江苏南京市江宁区 2009年计划 | 增长10%,期成增长15% | growth = 10 % + stretch growth = 15 %
江苏南京市江宁区 2009年计划 | 增长13%,期成增长15% | growth = 13 % + stretch growth = 15 %
江苏南京市江宁区 2009年计划 | 增长13%,期成增长15% | growth = 13 % + stretch growth = 15 %
江苏南京市江宁区 2009年计划 | 增长17%,期成增长19% | growth = 17 % + stretch growth = 19 %
江苏南京市江宁区 2009年计划 | 增长11%,期成增长13% | growth = 11 % + stretch growth = 13 %
江苏南京市江宁区 2009年计划 | 增长11%,期成增长13% | growth = 11 % + stretch growth = 13 %
江苏南京市江宁区 2009年计划 | 比上年下降4% | reduction = 4 %
江苏南京市江宁区 2009年计划 | 比上年下降5% | reduction = 5 %
江苏南京市江宁区 2009年计划 | 比上年削减3.6% | reduction = 3.6 %
江苏南京市江宁区 2009年计划 | 比上年削减2.9% | reduction = 2.9 %
江苏南京市 2020年 | 28个 | amount = 28 个
江苏南京市 2020年 | (农村居民收入增速高于城镇) | special relation
江苏南京市 2020年 | 控制在省定目标以内 | special external
江苏南京市 2020年 | 控制在省定目标以内 | special external
江苏南京市鼓楼区 2020年 | 74项 | amount = 74 项
全国 2024年计划 | 增长5%左右 | growth = 5 % about
全国 2024年计划 | 1200万人以上 | amount ≥ 1200 万人
全国 2024年计划 | 5.5%左右 | amount = 5.5 % about
全国 2024年计划 | 3%左右 | amount = 3 % about
全国 2024年计划 | 和经济增长同步 | special relation
全国 2024年计划 | 保持基本平衡 | special qualitative
全国 2024年计划 | 1.3万亿斤以上 | amount ≥ 1.3 万亿斤
全国 2024年计划 | 降低2.5%左右 | reduction = 2.5 % about
全国 2024年计划 | 持续改善 | special qualitative
全国 2022年计划 | 增长5.5%左右 | growth = 5.5 % about
全国 2022年计划 | 1100万人以上 | amount ≥ 1100 万人
全国 2022年计划 | 全年控制在5.5%以内 | amount ≤ 5.5 %
全国 2022年计划 | 3%左右 | amount = 3 % about
全国 2022年计划 | 与经济增长基本同步 | special relation
全国 2022年计划 | 保持在1.3万亿斤以上 | amount ≥ 1.3 万亿斤
全国 2022年计划 | 继续下降 | special qualitative
全国 2022年计划 | “十四五”规划期内统筹考核,并留有适当弹性 | special external
全国 2016年计划 | 增长6.5%-7% | growth 6.5..7 %
全国 2016年计划 | 3%左右 | amount = 3 % about
全国 2016年计划 | 1000万人以上 | amount ≥ 1000 万人
全国 2016年计划 | 4.5%以内 | amount ≤ 4.5 %
全国 2016年计划 | 下降3.4%以上 | reduction ≥ 3.4 %
全国 2018年 | 增长6.5%左右 | growth = 6.5 % about
全国 2018年 | 控制在3%左右 | amount ≤ 3 % about
全国 2018年 | 1100万人 | amount = 1100 万人
全国 2018年 | 5.5%(以内) | amount ≤ 5.5 %
某县(公文库) 2025年上半年 | 增长6% | growth = 6 %
某县(公文库) 2025年上半年 | 92个 | amount = 92 个
福建厦门市 2012年1-4月 | 2890亿元 | amount = 2890 亿元
福建厦门市 2012年1-4月 | 5220亿元 | amount = 5220 亿元
福建厦门市 2012年1-4月 | 78080万元(1-4月计划) | amount = 78080 万元
江苏南京市 2020年(城乡建设) | 797.6亿元 | amount = 797.6 亿元
江苏南京市 2020年(城乡建设) | 1245.3亿元 | amount = 1245.3 亿元
江苏南京市 2020年(城乡建设) | 110.8亿元 | amount = 110.8 亿元
江苏连云港市 2025年1-9月 | 45个事项 | amount = 45 个
江苏连云港市 2025年1-9月 | 50个事项 | amount = 50 个
上海嘉定区 一季度 | 34项 | amount = 34 项
江苏连云港市 2019年1-9月 | 150项 | amount = 150 项
江苏连云港市 2019年1-9月 | 增长7%(推算) | growth = 7 %
江苏连云港市 2019年1-9月 | 增长15%(推算) | growth = 15 %
江苏连云港市 2019年1-9月 | 增长9%(推算) | growth = 9 %
江苏连云港市 2019年1-9月 | 增长15%(推算) | growth = 15 %
江苏连云港市 2019年1-9月 | 增长8.5%(推算) | growth = 8.5 %
江苏连云港市 2019年1-9月 | 约7亿美元(推算) | amount = 7 亿美元 about
江苏连云港市 2019年1-9月 | 增长7%(推算) | growth = 7 %
江苏连云港市 2019年1-9月 | 增长8.5%(推算) | growth = 8.5 %
云南昆明市官渡区 2023年上半年 | 增长5%(推算) | growth = 5 %
云南昆明市官渡区 2023年上半年 | 增长8%(推算) | growth = 8 %
云南昆明市官渡区 2023年上半年 | 增长20%(推算) | growth = 20 %
云南昆明市官渡区 2023年上半年 | 增长10%(推算) | growth = 10 %
云南昆明市官渡区 2023年上半年 | 增长8%(推算) | growth = 8 %
广东江门市蓬江区 2022年1-6月 | 193.22 | amount = 193.22
广东江门市蓬江区 2022年1-6月 | 119项 | amount = 119 项
广东江门市蓬江区 2022年1-6月 | 39项 | amount = 39 项
京津冀2+26 2019-2020秋冬季 | 同比下降4% | reduction = 4 %
京津冀2+26 2019-2020秋冬季 | 同比减少6% | reduction = 6 %
长三角 2019-2020秋冬季 | 同比下降2% | reduction = 2 %
汾渭平原 2019-2020秋冬季 | 同比下降3% | reduction = 3 %
全国(统计局) 2021年上半年 | 5.5%左右 | amount = 5.5 % about
全国(统计局) 2021年上半年 | 3%左右 | amount = 3 % about
江苏南京市鼓楼区 2024年1-6月 | 达超70个 | amount ≥ 70 个
江苏南京市鼓楼区 2024年1-6月 | 突破90亿元 | amount > 90 亿元
江苏南京市鼓楼区 2024年1-6月 | 1800家以上 | amount ≥ 1800 家
江苏南京市鼓楼区 2024年1-6月 | 不少于105亿元 | amount ≥ 105 亿元
江苏南京市鼓楼区 2024年1-6月 | 60家以上 | amount ≥ 60 家
江苏南京市鼓楼区 2024年1-6月 | 81个 | amount = 81 个
江苏南京市鼓楼区 2024年1-6月 | 100% | amount = 100 %
江苏南京市鼓楼区 2024年1-6月 | 600个以上 | amount ≥ 600 个
江苏南京市鼓楼区 2024年1-6月 | 不少于120家 | amount ≥ 120 家
江苏南京市鼓楼区 2024年1-6月 | 30条 | amount = 30 条
`;

/** The published target texts with their meanings. */
export const PUBLISHED_TARGETS: readonly ReadTarget[] = PUBLISHED.trim()
  .split("\n")
  .map((line) => {
    const [place = "", text = "", meaning = ""] = line.split(" | ");
    return { place, text, meaning };
  });
