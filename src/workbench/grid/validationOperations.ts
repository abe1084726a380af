import type { GridLayout } from "./grid";
import type { CellBlock, ListValidation } from "./gridSnapshot";
import { subtractBlock } from "./subtractBlock";

type Validations = Pick<GridLayout, "validations" | "setValidation">;

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
  };
}

function without(validation: ListValidation, block: CellBlock): ListValidation[] {
  return subtractBlock(validation.range, block).map((range) => ({ ...validation, range }));
}
