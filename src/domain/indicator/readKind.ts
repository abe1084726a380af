import { INDICATOR_KINDS, type IndicatorKind } from "./indicator";
import { KIND_NAMES } from "./kindNames";

const OTHER_WORDS: Readonly<Record<string, IndicatorKind>> = {
  累计: "flow",
  累计类: "flow",
  增长: "growth",
  增长率: "growth",
  水平: "level",
  "时点/水平": "level",
  时点类: "level",
  时点水平: "level",
  比率类: "ratio",
  比例: "ratio",
  降低率: "reduction",
  名次: "rank",
};

const KIND_OF_WORD: ReadonlyMap<string, IndicatorKind> = new Map([
  ...INDICATOR_KINDS.map((kind) => [kind, kind] as const),
  ...INDICATOR_KINDS.map((kind) => [KIND_NAMES[kind], kind] as const),
  ...Object.entries(OTHER_WORDS),
]);

/**
 * Kind of an indicator (指标类型) from the word in a cell: Chinese (累计量, 增速, 时点, 水平 …) or the English identifier.
 *
 * Width, case and surrounding spaces do not matter. Null where the word is no kind: the caller names the cell (rule I).
 *
 * @example
 * readKind("增速") // => "growth"
 * readKind(" Flow ") // => "flow"
 * readKind("别的") // => null
 */
export function readKind(text: string): IndicatorKind | null {
  return KIND_OF_WORD.get(text.normalize("NFKC").trim().toLowerCase()) ?? null;
}
