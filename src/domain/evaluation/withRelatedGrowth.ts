import { growthFigureOf } from "../growth/growthFigureOf";
import { codeKey } from "../indicator/codeKey";
import type { Figures } from "./evaluation";

/**
 * Gives every indicator that is held against another's growth that growth (联动), rule T2: by the code in `relatedTo`, for
 * what is judged by growth. Rows that have it already, or name none, are handed on as they are.
 *
 * @example
 * withRelatedGrowth([{ indicator: { code: "A", kind: "relation", relatedTo: "b" } }, { indicator: { code: "B", kind: "growth", unit: "%" }, actual: 5, publishedYoy: 4.4 }])[0]?.relatedGrowth?.toString() // => "4.4"
 */
export function withRelatedGrowth(rows: readonly Figures[]): readonly Figures[] {
  if (!rows.some(namesAnother)) return rows;
  const byCode = new Map(rows.map((row) => [codeKey(row.indicator.code), row] as const));
  return rows.map((row) => {
    const related = namesAnother(row) ? byCode.get(codeKey(row.indicator.relatedTo ?? "")) : undefined;
    return related === undefined || related === row ? row : { ...row, relatedGrowth: growthFigureOf(related) };
  });
}

function namesAnother({ indicator, relatedGrowth }: Figures): boolean {
  const { kind, relatedTo } = indicator;
  return relatedTo !== undefined && relatedGrowth === undefined && (kind === "relation" || kind === "growth");
}
