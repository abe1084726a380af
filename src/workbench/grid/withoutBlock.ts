import { compileR1C1 } from "./compileR1C1";
import type { CellBlock, ConditionalFormat } from "./gridSnapshot";
import type { Identified } from "./sheetParts";
import { subtractBlock } from "./subtractBlock";
import { toR1C1 } from "./toR1C1";

/** Conditional formats that no longer lie on the block; those that lay there only are gone. */
export function withoutBlock(
  formats: readonly Identified<ConditionalFormat>[],
  block: CellBlock,
): Identified<ConditionalFormat>[] {
  return formats.flatMap((format): Identified<ConditionalFormat>[] => {
    const ranges = format.ranges.flatMap((range) => subtractBlock(range, block));
    const [before, after] = [format.ranges[0], ranges[0]];
    if (!before || !after) return [];
    return format.kind === "formula"
      ? [{ ...format, ranges, formula: seenFrom(format.formula, before, after) }]
      : [{ ...format, ranges }];
  });
}

/** The same formula as for another cell than the one that it was written for. */
function seenFrom(formula: string, before: CellBlock, after: CellBlock): string {
  const same = formula === "" || (before.row === after.row && before.column === after.column);
  return same ? formula : compileR1C1(toR1C1(formula, before.row, before.column))(after.row, after.column);
}
