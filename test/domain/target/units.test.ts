import { splitFigure } from "../../../src/domain/actual/splitFigure";
import { parseTarget } from "../../../src/domain/target/parseTarget";
import { readUnit } from "../../../src/domain/target/readUnit";
import { convertUnit } from "../../../src/domain/unit/convertUnit";
import { targetNotation } from "./targetNotation";

/** Units of measure of T1 and of the indicator lists of published plans and statistical communiqués (统计公报). */
const UNITS =
  "亿元 万元 亿美元 万美元 % ‰ 个 家 户 条 套 人 万人 人次 件 项 万吨 万亿斤 公顷 微克/立方米 天次 " +
  "批次 场次 车次 万车次 班次 架次 万架次 航次 艘次 辆次 列次 趟次 件次 例次 册次 万册次 张次 项次 家次 户次 条次 万人次 亿人次 " +
  "台套 台次 件套 标台 公里 车公里 千米 平方米 万平方米 平方公里 立方米 万立方米 亿立方米 亿标准立方米 标方 " +
  "吨标准煤 万吨标准煤 千克标准煤 吨二氧化碳 千瓦时 亿千瓦时 千瓦·时 万千瓦 兆瓦 吉瓦 吉瓦时 万千伏安 标准箱 万标箱 万TEU 重箱 万重量箱 " +
  "亩 万亩 亩次 床 张 床位 处 座 所 宗 幢 栋 盏 名 例 期 次 天 分 分贝 位 位次 起 笔 单 份 集 部集 万锭 载重吨 万总吨 " +
  "吨公里 亿吨公里 亿人公里 个百分点 元 元/平方米 元/人 元/人次 元/人·月 元/人/月 万元/亩 人/平方公里 张/千人 件/万人 辆/百户 " +
  "吨标准煤/万元 立方米/万元 克标准煤/千瓦时 公里/小时 毫克/升 学位 托位 车位 泊位 机位 学时 人天 小时 年 个月 Gbps PFLOPS ℃";

describe("[T1] a unit is read whole", () => {
  test.each(UNITS.split(" "))("%s", (unit) => {
    expect(targetNotation(parseTarget(`3200${unit}以上`))).toBe(`amount ≥ 3200 ${unit}`);
    expect(targetNotation(parseTarget(`不超过3200${unit}左右`))).toBe(`amount ≤ 3200 ${unit} about`);
  });

  test.each(UNITS.split(" "))("%s, and what it counts is no part of it", (unit) => {
    expect(readUnit(`${unit}任务`, 0)).toMatchObject({ unit, end: unit.length, listed: true });
  });

  test.each(UNITS.split(" "))("[A2] %s after a figure", (unit) => {
    expect(splitFigure(`1,020.5${unit}`)).toEqual({ number: "1020.5", unit });
  });

  test("[T1] of a thing that is counted by 个 the unit is 个", () => {
    expect(targetNotation(parseTarget("新增5000个学位"))).toBe("netIncrease = 5000 个");
    expect(targetNotation(parseTarget("500张床位"))).toBe("amount = 500 张");
  });

  test("[T1] deaths and cases count per hundred thousand, with and without a word before", () => {
    expect(targetNotation(parseTarget("控制在10/10万以内"))).toBe("amount ≤ 10 /10万");
    expect(targetNotation(parseTarget("12.5人/10万人以下"))).toBe("amount ≤ 12.5 人/10万人");
    expect(targetNotation(parseTarget("3例/十万人"))).toBe("amount = 3 例/十万人");
    expect(targetNotation(parseTarget("5人每万人"))).toBe("amount = 5 人每万人");
  });

  test("[T3] a stroke before a plain number is no unit", () => {
    expect(parseTarget("10/15")).toMatchObject({ state: "pending" });
    expect(parseTarget("10/100以内")).toMatchObject({ state: "pending" });
    expect(targetNotation(parseTarget("100/"))).toBe("amount = 100");
  });

  test("[T1] 每年 after a number is no unit", () => {
    expect(targetNotation(parseTarget("3家每年递增"))).toBe("netIncrease = 3 家");
  });
});

describe("[T5] counted units convert between themselves with 万 before one of them", () => {
  test.each(
    "批次 场次 车次 航次 艘次 辆次 架次 班次 件次 例次 册次 台次 户次 台套 件套 床位 车位 学位 座 名 所 栋 棵 重箱 锭 载重吨 吨公里 人公里".split(
      " ",
    ),
  )("万%s is 10,000 %s", (unit) => {
    expect(convertUnit(parseNumber(`3万${unit}`), `万${unit}`, unit)?.toString()).toBe("30000");
    expect(convertUnit(parseNumber(`3${unit}`), unit, "人")).toBeNull();
  });

  test("a standard container has three names", () => {
    // ISO 668: the 20-foot container is the TEU; 标准箱 and 标箱 are its Chinese names (GB/T 17271)
    expect(convertUnit(parseNumber("2万TEU"), "万TEU", "标准箱")?.toString()).toBe("20000");
    expect(convertUnit(parseNumber("2万标箱"), "万标箱", "标准箱")?.toString()).toBe("20000");
  });

  test("千瓦·时 is 千瓦时", () => {
    expect(convertUnit(parseNumber("2亿千瓦·时"), "亿千瓦·时", "万千瓦时")?.toString()).toBe("20000");
  });
});

function parseNumber(text: string): Parameters<typeof convertUnit>[0] {
  const target = parseTarget(text);
  if (target.state !== "number" || !target.parts[0]) throw new Error(`no number: ${text}`);
  return target.parts[0].value;
}
