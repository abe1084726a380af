import { error, type Problem } from "../problem";
import type { PlacedLinks } from "./checkLinks";
import { codeKey } from "./codeKey";

/**
 * Whether each part (其中) has a whole that there is, and no whole is a part of its own parts (上级指标核对).
 *
 * @example
 * checkParents([{ fields: { code: "A", parent: "B" }, place: (field) => field }])[0]?.code // => "parentUnknown"
 * checkParents([{ fields: { code: "A", parent: "a" }, place: (field) => field }])[0]?.code // => "parentCircle"
 */
export function checkParents(indicators: readonly PlacedLinks[]): readonly Problem[] {
  const parentOf = new Map(indicators.map(({ fields }) => [keyOf(fields.code), keyOf(fields.parent)] as const));
  return indicators.flatMap(({ fields, place }): readonly Problem[] => {
    const parent = keyOf(fields.parent);
    if (parent === "") return [];
    const facts = { field: "parent", got: String(fields.parent), code: String(fields.code) };
    if (!parentOf.has(parent)) return [error("parentUnknown", place("parent"), facts)];
    return isCircle(keyOf(fields.code), parentOf) ? [error("parentCircle", place("parent"), facts)] : [];
  });
}

function keyOf(code: unknown): string {
  return typeof code === "string" ? codeKey(code) : "";
}

function isCircle(code: string, parentOf: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let above = parentOf.get(code) ?? "";
  while (above !== "" && above !== code && !seen.has(above)) {
    seen.add(above);
    above = parentOf.get(above) ?? "";
  }
  return above === code;
}
