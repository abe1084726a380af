import type { TargetPart } from "../target/target";

const CHANGES: ReadonlySet<TargetPart["measure"]> = new Set(["growth", "multiple", "reduction"]);

/**
 * Whether a number of a target may lend its completion rate to the row (rule C5): beside an amount (100亿元，下降5%) only the
 * amount does, because 完成年度目标 is read as a share of it; a reduction alone lends its own.
 *
 * @example
 * lendsRate({ measure: "reduction" }, [{ measure: "reduction" }, { measure: "amount" }]) // => false
 * lendsRate({ measure: "reduction" }, [{ measure: "reduction" }]) // => true
 */
export function lendsRate(
  { measure }: Pick<TargetPart, "measure">,
  counted: readonly Pick<TargetPart, "measure">[],
): boolean {
  return !CHANGES.has(measure) || counted.every((part) => CHANGES.has(part.measure));
}
