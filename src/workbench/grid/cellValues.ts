import { moveRangeByOffset } from "@univerjs/core";
import { NullValueObject } from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { FormulaStep } from "./formulaStepOf";

type Value = ReturnType<FormulaStep["node"]["getValue"]>;

/** Where a reference points to in the first cell of its formula, and whether it goes along when the formula is filled. */
interface Place {
  /** Empty: the formula's own sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowStep: number;
  readonly columnStep: number;
}

/** More columns than a sheet has. */
const COLUMNS = 32_768;

/**
 * What single cells hold during one calculation. The formulas of a row ask for the same few cells a hundred times; the
 * component goes through eight tables for each. Forgotten whenever the component forgets what it keeps of ranges.
 */
export class CellValues {
  private places = new Map<FormulaStep, Place>();
  private values = new Map<string, Map<number, BaseValueObject>>();
  private calculation: unknown;

  constructor(private readonly runtime: IFormulaRuntimeService) {
    const clear = runtime.clearArrayObjectCache.bind(runtime);
    runtime.clearArrayObjectCache = () => {
      this.forget();
      clear();
    };
  }

  /** Gives the step the value of its cell, for a formula that was filled so many columns and rows onwards. */
  read(step: FormulaStep, x: number, y: number): void {
    if (this.calculation !== this.runtime.getUnitData()) this.forget();
    const place = this.places.get(step);
    const line = place && this.valuesOf(place);
    const key = place ? (place.row + y * place.rowStep) * COLUMNS + place.column + x * place.columnStep : 0;
    const known = line?.get(key);
    if (known) {
      step.node.setValue(known);
      return;
    }
    step.setRefOffset?.(x, y);
    step.node.execute();
    const reference = singleReference(step.node.getValue());
    if (!reference) return;
    const value = valueIn(reference);
    step.node.setValue(value);
    if (line) line.set(key, value);
    else this.notePlace(step, reference);
  }

  private forget(): void {
    this.places = new Map();
    this.values = new Map();
    this.calculation = this.runtime.getUnitData();
  }

  private valuesOf({ sheet }: Place): Map<number, BaseValueObject> {
    const name = sheet || this.runtime.currentSubUnitId;
    const known = this.values.get(name);
    if (known) return known;
    const line = new Map<number, BaseValueObject>();
    this.values.set(name, line);
    return line;
  }

  private notePlace(step: FormulaStep, reference: BaseReferenceObject): void {
    if (reference.getUnitId() !== this.runtime.currentUnitId) return;
    const range = reference.getRangeData();
    const moved = moveRangeByOffset(range, 1, 1);
    this.places.set(step, {
      sheet: reference.getForcedSheetId() ?? "",
      row: range.startRow,
      column: range.startColumn,
      rowStep: moved.startRow - range.startRow,
      columnStep: moved.startColumn - range.startColumn,
    });
  }
}

/** The reference, where it is one cell of a sheet that exists. */
function singleReference(value: Value): BaseReferenceObject | undefined {
  if (!value?.isReferenceObject()) return undefined;
  const reference = value as BaseReferenceObject;
  return reference.isCell() ? reference : undefined;
}

function valueIn(reference: BaseReferenceObject): BaseValueObject {
  let found: BaseValueObject | null | undefined;
  reference.iterator((cell) => {
    found = cell;
    return false;
  });
  return found ?? NullValueObject.create();
}
