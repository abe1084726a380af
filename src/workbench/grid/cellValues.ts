import { isNullCell, moveRangeByOffset } from "@univerjs/core";
import { NullValueObject, NumberValueObject } from "@univerjs/engine-formula";
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

/** What is known of one sheet. */
interface SheetValues {
  /** By row and column. */
  readonly values: Map<number, BaseValueObject>;
  /** Some reference into the sheet: it reads any cell of it. */
  reader?: BaseReferenceObject;
}

/** More columns than a sheet has. */
const COLUMNS = 32_768;

/**
 * What single cells hold during one calculation. The formulas of a row ask for the same few cells a hundred times; the
 * component goes through eight tables for each. Forgotten whenever the component forgets what it keeps of ranges.
 */
export class CellValues {
  private places = new Map<FormulaStep, Place>();
  private sheets = new Map<string, SheetValues>();
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
    const known = place && this.valueAt(place, place.row + y * place.rowStep, place.column + x * place.columnStep);
    if (known) {
      step.node.setValue(known);
      return;
    }
    step.setRefOffset?.(x, y);
    step.node.execute();
    const reference = singleReference(step.node.getValue());
    if (!reference) return;
    step.node.setValue(valueIn(reference));
    this.notePlace(step, reference);
  }

  private forget(): void {
    this.places = new Map();
    this.sheets = new Map();
    this.calculation = this.runtime.getUnitData();
  }

  private valueAt(place: Place, row: number, column: number): BaseValueObject | undefined {
    const { values, reader } = this.sheetOf(place);
    const key = row * COLUMNS + column;
    const known = values.get(key);
    if (known || !reader) return known;
    const isInside = row >= 0 && row < reader.getActiveSheetRowCount() && column >= 0;
    if (!isInside || column >= reader.getActiveSheetColumnCount()) return undefined;
    const value = cellIn(reader, row, column);
    values.set(key, value);
    return value;
  }

  private sheetOf({ sheet }: Pick<Place, "sheet">): SheetValues {
    const name = sheet || this.runtime.currentSubUnitId;
    const known = this.sheets.get(name);
    if (known) return known;
    const found: SheetValues = { values: new Map() };
    this.sheets.set(name, found);
    return found;
  }

  private notePlace(step: FormulaStep, reference: BaseReferenceObject): void {
    if (reference.getUnitId() !== this.runtime.currentUnitId) return;
    const sheet = reference.getForcedSheetId() ?? "";
    this.sheetOf({ sheet }).reader ??= reference;
    const range = reference.getRangeData();
    const moved = moveRangeByOffset(range, 1, 1);
    this.places.set(step, {
      sheet,
      row: range.startRow,
      column: range.startColumn,
      rowStep: moved.startRow - range.startRow,
      columnStep: moved.startColumn - range.startColumn,
    });
  }
}

/** As the component reads the one cell of a reference. */
function cellIn(reader: BaseReferenceObject, row: number, column: number): BaseValueObject {
  const cell = reader.getCellData(row, column);
  if (!cell || isNullCell(cell)) return NullValueObject.create();
  const value = reader.getCellValueObject(cell);
  const pattern = value.isNumber() ? reader.getCellPattern(reader.getUnitId(), reader.getSheetId(), row, column) : "";
  return pattern === "" ? value : NumberValueObject.create(Number(value.getValue()), pattern);
}

/** The reference, where it is one cell of a sheet that exists. */
function singleReference(value: Value): BaseReferenceObject | undefined {
  if (!value?.isReferenceObject()) return undefined;
  const reference = value as BaseReferenceObject;
  return reference.isCell() ? reference : undefined;
}

function valueIn(reference: BaseReferenceObject): BaseValueObject {
  const found: BaseValueObject[] = [];
  reference.iterator((cell) => {
    if (cell) found.push(cell);
    return false;
  });
  return found[0] ?? NullValueObject.create();
}
