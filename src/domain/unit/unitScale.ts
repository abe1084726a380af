import { Exact } from "../exact";

/** What a unit measures and how large it is. */
export interface UnitScale {
  /** Units convert into each other where this is the same: `mass`, `renminbi`, `家`; `scale` for 万 or 亿 alone. */
  readonly key: string;
  /** Size in the base unit of the key. */
  readonly size: Exact;
  /** The factor of 万, 亿 and the like before it: 10,000 for 万吨. */
  readonly prefix: Exact;
}

/**
 * Units without 万 or 亿 before them, with their size in the base unit of the family. Areas: 1 亩 is 1/15 公顷 (State Council,
 * 1984 order on legal units of measure, GB 3100); the base is a third of a square metre so that it stays exact.
 */
const BASES: readonly (readonly [key: string, units: string])[] = [
  ["renminbi", "元 1; 块 1; 角 0.1; 分 0.01; 元人民币 1; 人民币 1"],
  ["dollar", "美元 1"],
  ["euro", "欧元 1"],
  ["people", "人 1"],
  ["visits", "人次 1"],
  ["households", "户 1"],
  ["vehicles", "辆 1"],
  ["mass", "吨 1000; 斤 0.5; 公斤 1; 千克 1; 克 0.001; 毫克 0.000001; 微克 0.000000001; kg 1; g 0.001; t 1000"],
  ["length", "米 1; 千米 1000; 公里 1000; 里 500; 厘米 0.01; 毫米 0.001; 延米 1; m 1; km 1000; cm 0.01; mm 0.001"],
  [
    "area",
    "平方米 3; 平米 3; ㎡ 3; m² 3; m2 3; 公顷 30000; 亩 2000; 平方公里 3000000; 平方千米 3000000; km² 3000000; km2 3000000",
  ],
  ["volume", "立方米 1; 立方 1; 方 1; m³ 1; m3 1; 升 0.001; 毫升 0.000001"],
  ["energy", "千瓦时 1; 度 1; 兆瓦时 1000; 吉瓦时 1000000; kWh 1; kwh 1; MWh 1000; GWh 1000000; TWh 1000000000"],
  ["power", "千瓦 1; 瓦 0.001; 兆瓦 1000; 吉瓦 1000000; kW 1; kw 1; KW 1; MW 1000; GW 1000000"],
  ["apparentPower", "千伏安 1; 兆伏安 1000"],
  ["voltage", "千伏 1; kV 1; KV 1; 伏 0.001"],
  ["time", "秒 1; 分钟 60; 小时 3600; 天 86400; 日 86400"],
  ["months", "个月 1; 年 12"],
  ["share", "% 1; ‰ 0.1; ‱ 0.01; 倍 100; 成 10"],
  ["points", "个百分点 1; 百分点 1; 个点 1; 个基点 0.01; 基点 0.01"],
  ["standardCoal", "吨标准煤 1; 吨标煤 1; tce 1"],
  ["standardContainer", "标箱 1; 标准箱 1; TEU 1"],
  ["data", "MB 0.001; GB 1; TB 1000; PB 1000000"],
];

/** Written before a base unit; several multiply: 万亿元. */
const PREFIXES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["亿", 100_000_000],
]);

const MOST_PREFIXES = 4;

/** Other spellings of the signs in units; 千瓦·时 is 千瓦时. */
const FOLDED = new Map([
  ["·", ""],
  ["％", "%"],
  ["﹪", "%"],
  ["萬", "万"],
  ["億", "亿"],
]);

const ONE = new Exact(1);

const UNITS: ReadonlyMap<string, UnitScale> = new Map(
  BASES.flatMap(([key, list]) =>
    list.split("; ").map((entry): [string, UnitScale] => {
      const [unit = "", size = ""] = entry.split(" ");
      return [unit, { key, size: new Exact(size), prefix: ONE }];
    }),
  ),
);

/** Counted things that have no other size than their number: 万项 is 10,000 项. */
const COUNTED = new Set(
  [
    ..."个家件项条套台株棵头只张床场所处座栋幢羽尾篇批部艘架箱盏根名位期届例起宗笔单份册本间孔口门站桩支枚颗粒片次班趟",
  ].concat(
    "批次 场次 车次 航次 艘次 辆次 架次 班次 列次 趟次 件次 例次 册次 张次 项次 家次 亩次 台次 户次 天次 台套 件套".split(
      " ",
    ),
    "床位 车位 泊位 学位 托位 机位 重箱 重量箱 锭 纱锭 吨二氧化碳 载重吨 总吨 车公里 吨公里 人公里 标准立方米".split(
      " ",
    ),
  ),
);

function plain(unit: string): string {
  let text = "";
  for (const character of unit) if (character.trim() !== "") text += FOLDED.get(character) ?? character;
  return text;
}

function bare(unit: string): UnitScale | null {
  const base = UNITS.get(unit);
  if (base !== undefined) return base;
  if (COUNTED.has(unit)) return { key: unit, size: ONE, prefix: ONE };
  return unit === "" ? { key: "scale", size: ONE, prefix: ONE } : null;
}

/** Takes 万, 亿 and the like from the front until a listed unit is left. */
function prefixed(unit: string): UnitScale | null {
  let prefix = ONE;
  for (let at = 0; at <= MOST_PREFIXES && at <= unit.length; at++) {
    const base = at === 0 && unit === "" ? null : bare(unit.slice(at));
    if (base !== null) return { key: base.key, size: base.size.times(prefix), prefix };
    const factor = PREFIXES.get(unit.charAt(at));
    if (factor === undefined) return null;
    prefix = prefix.times(factor);
  }
  return null;
}

/** 微克/立方米, 万元/亩. */
function quotient(unit: string, slash: number): UnitScale | null {
  const above = prefixed(unit.slice(0, slash));
  const below = prefixed(unit.slice(slash + 1));
  if (above === null || below === null) return null;
  return { key: `${above.key}/${below.key}`, size: above.size.div(below.size), prefix: above.prefix };
}

/**
 * Key and size of a unit of measure (计量单位), with 万, 亿 and the like before it; null for a unit that has no known size.
 * Counted things are told apart: 万家 and 家 have one key, 家 and 户 have two (rule T5).
 *
 * @example
 * unitScale("万亿斤")?.size.toString() // => "500000000000"
 * unitScale("微克/立方米")?.key // => "mass/volume"
 */
export function unitScale(unit: string): UnitScale | null {
  const text = plain(unit);
  const slash = text.indexOf("/");
  return slash < 0 ? prefixed(text) : quotient(text, slash);
}
