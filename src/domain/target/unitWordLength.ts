/**
 * Units of measure (计量单位) that a target text names right after its number (rule T1). A word that is not here is kept as
 * the unit too; the list is needed where more words follow the unit: 45个事项, 600亿元投资.
 */
const UNIT_WORDS =
  "个百分点 百分点 个点 个基点 % ‰ ‱ 倍 元 美元 欧元 港元 日元 英镑 人民币 块 角 分 " +
  "位次 个位次 名次 个名次 个 户 家 人 人次 批次 场次 车次 航次 艘次 辆次 列次 趟 趟次 件次 例次 册次 张次 项次 家次 亩次 班列 人份 名 位 次 件 件套 项 条 套 辆 标台 盏 卷 集 部集 锭 纱锭 车皮 机位 星 星级 台 架 艘 列 台套 台次 部 架次 班 班次 期 场 届 批 篇 首 册 份 张 本 面 幅 起 例 宗 笔 单 票 块 幢 栋 座 处 " +
  "所 间 口 眼 孔 只 头 羽 尾 匹 株 棵 盆 丛 茬 枚 颗 粒 箱 标箱 标准箱 重箱 重量箱 TEU 包 袋 瓶 桶 罐 支 枝 根 片 段 层 级 门 对 双 组 队 支队 班组 户次 户籍 小时 分钟 秒 天 天次 日 个工作日 工作日 周 个月 个季度 年 岁 周岁 床 床位 席 桌 站 桩 枪 " +
  "米 千米 公里 里 厘米 毫米 海里 车道公里 延米 车公里 平方米 平米 平方公里 平方千米 公顷 亩 立方米 标准立方米 方 标方 立方 升 毫升 吨 载重吨 总吨 斤 公斤 千克 克 毫克 微克 吨标准煤 吨标煤 吨公里 人公里 万吨级 " +
  "千瓦 千瓦时 瓦 兆瓦 兆瓦时 吉瓦 吉瓦时 兆帕 度 千伏安 千伏 伏 摄氏度 分贝 摄 焦耳 大卡 " +
  "kg g t km m cm mm kW kw KW kWh kwh MW GW MWh GWh TWh kV KV TB PB GB MB EFLOPS PFLOPS Tbps Gbps Mbps tce m2 km2 m3 m² km² m³ ㎡ ㎞ ℃ °C μg/m3 µg/m3 μg/m³ mg/L ug/m3 " +
  "个百分比 点 强 千克标准煤 公斤标准煤 克标准煤 吨二氧化碳 基点 户均 机柜 标准机架 机架 亿元级 条次 人天 学时 课时 学位 托位 泊位 车位 格 扇 顶 杯 版 款 种 类 样 轮 步 成";

const BY_FIRST: ReadonlyMap<number, readonly string[]> = (() => {
  const map = new Map<number, string[]>();
  for (const word of new Set(UNIT_WORDS.split(" "))) {
    const first = word.charCodeAt(0);
    map.set(first, [...(map.get(first) ?? []), word]);
  }
  for (const words of map.values()) words.sort((one, other) => other.length - one.length);
  return map;
})();

/** 10条次干道 counts by 条: the last character of 条次 would begin the name of what is counted. */
function reachesIntoName(text: string, end: number): boolean {
  return text.startsWith("次干", end - 1);
}

/**
 * Length of the longest unit word at a place of a normalised text, without 万 or 亿 before it; 0 where there is none.
 *
 * @example
 * unitWordLength("5个百分点", 1) // => 4
 */
export function unitWordLength(text: string, at: number): number {
  const candidates = BY_FIRST.get(text.charCodeAt(at));
  if (candidates === undefined) return 0;
  for (const word of candidates)
    if (text.startsWith(word, at) && !reachesIntoName(text, at + word.length)) return word.length;
  return 0;
}
