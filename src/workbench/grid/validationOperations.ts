import type { GridLayout } from "./grid";
import type { CellBlock, ListValidation } from "./gridSnapshot";
import { shiftBlock } from "./shiftBlock";
import type { LineShift } from "./shiftBlock";
import { subtractBlock } from "./subtractBlock";

/** Lists, and how they follow inserted and deleted rows and columns. */
export interface Validations extends Pick<GridLayout, "validations" | "setValidation"> {
  shiftValidations(sheet: string, shift: LineShift): void;
}

/** Keeps drop-down lists; `draw` shows a sheet's lists in the component where it can. */
export function validationOperations(
  draw: (sheet: string, validations: readonly ListValidation[]) => void,
): Validations {
  const bySheet = new Map<string, readonly ListValidation[]>();
  return {
    validations: (sheet) => bySheet.get(sheet) ?? [],
    setValidation(sheet, block, validation): void {
      const kept = (bySheet.get(sheet) ?? []).flatMap((old) => without(old, block));
      const after = validation ? [...kept, { ...validation, range: block }] : kept;
      bySheet.set(sheet, after);
      draw(sheet, after);
    },
    shiftValidations(sheet, shift): void {
      const before = bySheet.get(sheet) ?? [];
      if (before.length === 0) return;
      const after = before.flatMap((validation) => {
        const range = shiftBlock(validation.range, shift);
        return range ? [{ ...validation, range }] : [];
      });
      bySheet.set(sheet, after);
      draw(sheet, after);
    },
  };
}

function without(validation: ListValidation, block: CellBlock): ListValidation[] {
  return subtractBlock(validation.range, block).map((range) => ({ ...validation, range }));
}
