import { Exact } from "../exact";

/** What a unit measures; units of one family convert into each other. */
export type UnitFamily =
  | "renminbi"
  | "dollar"
  | "euro"
  | "people"
  | "visits"
  | "households"
  | "vehicles"
  | "mass"
  | "length"
  | "area"
  | "volume"
  | "energy"
  | "power"
  | "apparentPower"
  | "voltage"
  | "time"
  | "share"
  | "points"
  | "count"
  | "standardCoal"
  | "data"
  | "scale";

/** The family of a unit and its size in the family's base unit. */
export interface UnitScale {
  readonly family: UnitFamily;
  readonly size: Exact;
}

/**
 * Units without 万 or 亿 before them, with their size in the base unit of the family. Areas: 1 亩 is 1/15 公顷 (State Council,
 * 1984 order on legal units of measure, GB 3100); the base is a third of a square metre so that it stays exact.
 */
const BASES: readonly (readonly [UnitFamily, string])[] = [
  ["renminbi", "元 1; 块 1; 角 0.1; 分 0.01; 元人民币 1; 人民币 1"],
  ["dollar", "美元 1"],
  ["euro", "欧元 1"],
  ["people", "人 1"],
  ["visits", "人次 1"],
  ["households", "户 1"],
  ["vehicles", "辆 1"],
  ["mass", "吨 1000; 斤 0.5; 公斤 1; 千克 1; 克 0.001; 毫克 0.000001; kg 1; g 0.001; t 1000"],
  ["length", "米 1; 千米 1000; 公里 1000; 里 500; 厘米 0.01; 毫米 0.001; 延米 1; m 1; km 1000; cm 0.01; mm 0.001"],
  [
    "area",
    "平方米 3; ㎡ 3; m² 3; m2 3; 公顷 30000; 亩 2000; 平方公里 3000000; 平方千米 3000000; km² 3000000; km2 3000000",
  ],
  ["volume", "立方米 1; 方 1; m³ 1; m3 1; 升 0.001; 毫升 0.000001"],
  ["energy", "千瓦时 1; 度 1; 兆瓦时 1000; 吉瓦时 1000000; kWh 1; kwh 1; MWh 1000; GWh 1000000; TWh 1000000000"],
  ["power", "千瓦 1; 瓦 0.001; 兆瓦 1000; 吉瓦 1000000; kW 1; kw 1; KW 1; MW 1000; GW 1000000"],
  ["apparentPower", "千伏安 1; 兆伏安 1000"],
  ["voltage", "千伏 1; kV 1; KV 1; 伏 0.001"],
  ["time", "秒 1; 分钟 60; 小时 3600"],
  ["share", "% 1; ‰ 0.1; ‱ 0.01; 倍 100; 成 10"],
  ["points", "个百分点 1; 百分点 1; 个点 1; 个基点 0.01; 基点 0.01"],
  ["standardCoal", "吨标准煤 1; 吨标煤 1; tce 1"],
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

/** Other spellings of the signs in units. */
const FOLDED = new Map([
  ["％", "%"],
  ["﹪", "%"],
  ["萬", "万"],
  ["億", "亿"],
]);

const UNITS: ReadonlyMap<string, UnitScale> = new Map(
  BASES.flatMap(([family, list]) =>
    list.split("; ").map((entry): [string, UnitScale] => {
      const [unit = "", size = ""] = entry.split(" ");
      return [unit, { family, size: new Exact(size) }];
    }),
  ),
);

/** Counted things that have no other size than a number of them: 万项 is 10,000 项. */
const COUNTED = new Set(
  [..."个家件项条套台株头只张场所座处羽尾篇批部艘架箱盏根"].concat(
    "标箱",
    "标准箱",
    "TEU",
    "架次",
    "班次",
    "天次",
    "台套",
  ),
);

function plain(unit: string): string {
  let text = "";
  for (const character of unit) if (character.trim() !== "") text += FOLDED.get(character) ?? character;
  return text;
}

/**
 * Family and size of a unit of measure (计量单位), with 万, 亿 and the like before it; null for a unit that has no known size.
 * `key` tells counted things apart: 万家 and 家 convert, 家 and 户 do not (rule T5).
 *
 * @example
 * unitScale("万亿斤")?.size.toString() // => "500000000000"
 */
export function unitScale(unit: string): (UnitScale & { readonly key: string }) | null {
  const text = plain(unit);
  let at = 0;
  let factor = new Exact(1);
  while (at <= MOST_PREFIXES) {
    const rest = text.slice(at);
    const base = UNITS.get(rest);
    if (base !== undefined) return { family: base.family, size: base.size.times(factor), key: base.family };
    if (COUNTED.has(rest)) return { family: "count", size: factor, key: rest };
    const prefix = PREFIXES.get(text.charAt(at));
    if (prefix === undefined) return null;
    factor = factor.times(prefix);
    at++;
    if (at === text.length) return { family: "scale", size: factor, key: "scale" };
  }
  return null;
}
