import type { Indicator } from "../indicator/indicator";
import type { TargetPart } from "../target/target";
import { yardstickOf } from "./yardstickOf";

/**
 * The numbers of a compound target that count (计入的部分), rule S6: a stretch target (期成) does not where another is due; an
 * amount beside growth does not under the kind 增速, which is judged by growth.
 *
 * @example
 * countedParts({ kind: "growth", unit: "亿元" }, [{ measure: "amount", tier: "target", unit: "亿元" }, { measure: "growth", tier: "target", unit: "%" }]).length // => 1
 */
export function countedParts(indicator: Indicator, parts: readonly TargetPart[]): readonly TargetPart[] {
  const due = parts.filter((part) => part.tier === "target");
  const counted = due.length > 0 ? due : parts;
  const comparable = counted.filter((part) => yardstickOf(indicator, part, false) !== null);
  return comparable.length > 0 ? comparable : counted;
}
