import { FormulaDependencyTreeType } from "@univerjs/engine-formula";
import type { BaseValueObject, FormulaDependencyTree, IFormulaCurrentConfigService } from "@univerjs/engine-formula";
import type { IFormulaDependencyTree, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import { CellValueType } from "@univerjs/core";
import { ChangedCells } from "./changedCells";
import type { FormulaFamily } from "./formulaFamily";

type Value = ReturnType<Interpreter["execute"]>;

/** With more changed ranges, looking through them costs more than it saves. */
const MOST_RANGES = 64;

/**
 * Leaves formulas out of a calculation when no cell that they refer to came to another value. The component recalculates
 * whatever depends on a changed cell, however far away: one figure in a column that every row looks something up in would
 * recalculate all rows' verdicts. Only formulas that were filled are left out; where the component's list holds more than
 * formulas of cells, or anything but cells has changed, all are calculated.
 */
export class UnchangedFormulas {
  private running: { readonly list: IFormulaDependencyTree[]; readonly all: readonly IFormulaDependencyTree[] } | null =
    null;
  private changed = new ChangedCells([]);

  constructor(
    private readonly config: IFormulaCurrentConfigService,
    private readonly runtime: IFormulaRuntimeService,
    private readonly familyOf: (first: FormulaDependencyTree) => FormulaFamily | undefined,
  ) {}

  /** A calculation begins to look for its formulas. */
  stop(): void {
    this.running = null;
  }

  /** The formulas of a calculation, in turn from the last; those that need no calculation are taken from it as it goes on. */
  start(list: IFormulaDependencyTree[]): void {
    const changed = this.config.getDirtyRanges();
    if (changed.length > MOST_RANGES || this.mustCalculateAll() || !list.every(isPlain)) return;
    this.changed = new ChangedCells(changed);
    this.running = { list, all: [...list] };
    this.leaveOut();
  }

  /** The formula that was taken last has this value. */
  done(value: Value): void {
    if (!this.running) return;
    const { list, all } = this.running;
    const tree = all[list.length];
    if (!tree || isArray(value)) return this.stop();
    const { unitId, subUnitId, row, column } = tree;
    if (!this.isBefore(tree, value)) this.changed.add(unitId, subUnitId, row, column);
    this.leaveOut();
  }

  private mustCalculateAll(): boolean {
    const { config } = this;
    const others = [config.getDirtyNameMap(), config.getDirtyDefinedNameMap(), config.getDirtyUnitFeatureMap()];
    const hasOthers = [...others, config.getDirtySuperTableMap(), config.getDirtyUnitOtherFormulaMap()].some(
      (map) => Object.keys(map ?? {}).length > 0,
    );
    return config.isForceCalculate() || this.runtime.isCycleDependency() || hasOthers;
  }

  private leaveOut(): void {
    const list = this.running?.list ?? [];
    for (let tree = list.at(-1); tree && this.isUnchanged(tree); tree = list.at(-1)) list.pop();
  }

  private isUnchanged(tree: IFormulaDependencyTree): boolean {
    const first = "refTree" in tree ? tree.refTree : tree;
    const family = first && this.familyOf(first);
    if (!family || tree.isDirty || family.readsElsewhere) return false;
    const { unitId, subUnitId, row, column, refOffsetX, refOffsetY } = tree;
    const own = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    if (this.changed.touch(unitId, subUnitId, own)) return false;
    return !family.references.some((reference) =>
      this.changed.touch(reference.unitId, reference.sheetId, family.rangeAt(reference, refOffsetX, refOffsetY)),
    );
  }

  /** True where the cell shows this value already. */
  private isBefore({ unitId, subUnitId, row, column }: IFormulaDependencyTree, value: Value): boolean {
    const cell = this.config.getUnitData()[unitId]?.[subUnitId]?.cellData.getValue(row, column);
    if (!cell || value.isReferenceObject()) return false;
    const found = value as BaseValueObject;
    if (found.isString()) return cell.t === CellValueType.STRING && cell.v === found.getValue();
    return found.isNumber() && cell.t === CellValueType.NUMBER && cell.v === found.getValue();
  }
}

function isPlain(tree: IFormulaDependencyTree): boolean {
  return tree.type === FormulaDependencyTreeType.NORMAL_FORMULA && !tree.getDirtyData;
}

/** Several cells, which may fill others. */
function isArray(value: Value): boolean {
  return value.isReferenceObject() || (value as BaseValueObject).isArray();
}
