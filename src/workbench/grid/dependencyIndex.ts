import { RTree } from "@univerjs/core";
import type { IRange, IUnitRange } from "@univerjs/core";
import { DependencyManagerService, FormulaDependencyTreeType } from "@univerjs/engine-formula";
import type { FormulaDependencyTree, IFormulaDependencyTree } from "@univerjs/engine-formula";
import { boundedRange } from "./boundedRange";
import { FormulaFamily } from "./formulaFamily";
import type { FamilyReference } from "./formulaFamily";

/** One reference of a family. */
interface Entry {
  readonly family: FormulaFamily;
  readonly reference: FamilyReference;
}

/** References into one sheet. */
interface Entries {
  readonly all: Entry[];
  /** By column, for references that cover few. */
  readonly byColumn: Map<number, Entry[]>;
  /** References that cover many columns. */
  readonly wide: Entry[];
}

/** A reference over more columns is not noted under each. */
const WIDE = 64;

/**
 * Knows which formulas refer to which cells, for the component's calculation. Its own service notes every reference of
 * every cell anew at each calculation, each time reckoning all references of the formula: minutes at some thousand rows.
 * Formulas filled from one are noted here as one. What is no cell's formula (rules, validations) stays with the
 * component's service.
 */
export class DependencyIndex extends DependencyManagerService {
  private families = new Map<FormulaDependencyTree, FormulaFamily>();
  /** Of the last calculation. */
  private found: ReadonlyMap<FormulaDependencyTree, FormulaFamily> = this.families;
  private sheets = new Map<string, Entries>();
  /** Formulas that stand alone. */
  private alone = new RTree(true);

  override reset(): void {
    super.reset();
    this.forget();
  }

  override addDependencyRTreeCache(tree: IFormulaDependencyTree): void {
    if (tree.type !== FormulaDependencyTreeType.NORMAL_FORMULA) super.addDependencyRTreeCache(tree);
    else if (isFilled(tree)) this.familyOf(tree.refTree).add(tree.refOffsetX, tree.refOffsetY, tree.treeId);
    else if (!("refTree" in tree)) this.addAlone(tree);
  }

  override openKdTree(): void {
    super.openKdTree();
    for (const family of this.families.values()) this.note(family);
    this.alone.openKdTree();
  }

  /** A calculation has found its formulas; the next notes all again. */
  override closeKdTree(): void {
    super.closeKdTree();
    this.forget();
  }

  override searchDependency(cells: IUnitRange[], except?: Set<number>): Set<number> {
    const found = super.searchDependency(cells, except);
    const take = (id: number): void => {
      if (except?.has(id) !== true) found.add(id);
    };
    for (const each of cells) {
      for (const id of this.alone.searchGenerator(each)) take(id as number);
      const range = boundedRange(each.range);
      for (const { family, reference } of this.entriesAt(each, range)) family.take(reference, range, take);
    }
    return found;
  }

  /** The family of a formula, from when a calculation has found its formulas until the next begins. */
  familyOfFirst(first: FormulaDependencyTree): FormulaFamily | undefined {
    return this.found.get(first);
  }

  private forget(): void {
    this.found = this.families;
    this.families = new Map();
    this.sheets = new Map();
    this.alone = new RTree(true);
  }

  private addAlone(tree: FormulaDependencyTree): void {
    tree.rangeList = distinct(tree.rangeList);
    for (const { unitId, sheetId, range } of tree.rangeList) {
      this.alone.insert({ unitId, sheetId, range, id: tree.treeId });
    }
  }

  private familyOf(first: FormulaDependencyTree): FormulaFamily {
    const known = this.families.get(first);
    if (known) return known;
    const family = new FormulaFamily(first.rangeList, first.formula);
    this.families.set(first, family);
    return family;
  }

  private note(family: FormulaFamily): void {
    for (const reference of family.references) {
      const { all, byColumn, wide } = this.entriesOf(reference);
      const entry = { family, reference };
      const { first, last } = family.columnsOf(reference);
      all.push(entry);
      if (last - first > WIDE) wide.push(entry);
      else for (let column = first; column <= last; column += 1) noteAt(byColumn, column, entry);
    }
  }

  private entriesOf({ unitId, sheetId }: { readonly unitId: string; readonly sheetId: string }): Entries {
    const key = `${unitId}\n${sheetId}`;
    const known = this.sheets.get(key);
    if (known) return known;
    const entries: Entries = { all: [], byColumn: new Map(), wide: [] };
    this.sheets.set(key, entries);
    return entries;
  }

  private entriesAt(place: IUnitRange, { startColumn, endColumn }: IRange): readonly Entry[] {
    const { all, byColumn, wide } = this.entriesOf(place);
    if (startColumn !== endColumn) return all;
    const narrow = byColumn.get(startColumn) ?? [];
    return wide.length === 0 ? narrow : [...narrow, ...wide];
  }
}

type Filled = Extract<IFormulaDependencyTree, { refTree: unknown }> & { readonly refTree: FormulaDependencyTree };

function isFilled(tree: IFormulaDependencyTree): tree is Filled {
  return "refTree" in tree && tree.refTree !== null && tree.refTree !== undefined;
}

function noteAt(byColumn: Map<number, Entry[]>, column: number, entry: Entry): void {
  const entries = byColumn.get(column);
  if (entries) entries.push(entry);
  else byColumn.set(column, [entry]);
}

/** A long formula names the same cells many times. */
function distinct(ranges: readonly IUnitRange[]): IUnitRange[] {
  const found = new Map<string, IUnitRange>();
  for (const each of ranges) {
    const { startRow, startColumn, endRow, endColumn, startAbsoluteRefType, endAbsoluteRefType, rangeType } =
      each.range;
    const edges = [startRow, startColumn, endRow, endColumn, startAbsoluteRefType, endAbsoluteRefType, rangeType];
    found.set([each.unitId, each.sheetId, ...edges].join(), each);
  }
  return [...found.values()];
}
