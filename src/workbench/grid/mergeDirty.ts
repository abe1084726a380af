import type { IActiveDirtyManagerService } from "@univerjs/engine-formula";

/** What changes make of the formulas: which cells and names changed, or that all must be calculated. */
export type Dirty = ReturnType<Parameters<IActiveDirtyManagerService["register"]>[1]["getDirtyData"]>;

type Nested = Readonly<Record<string, unknown>>;

/** What two changes, one after the other, make of the formulas. */
export function mergeDirty(first: Dirty, second: Dirty): Dirty {
  return {
    forceCalculation: first.forceCalculation === true || second.forceCalculation === true,
    dirtyRanges: [...(first.dirtyRanges ?? []), ...(second.dirtyRanges ?? [])],
    dirtyNameMap: merge(first.dirtyNameMap, second.dirtyNameMap),
    dirtyDefinedNameMap: merge(first.dirtyDefinedNameMap, second.dirtyDefinedNameMap),
    dirtySuperTableMap: merge(first.dirtySuperTableMap, second.dirtySuperTableMap),
    dirtyUnitFeatureMap: merge(first.dirtyUnitFeatureMap, second.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: merge(first.dirtyUnitOtherFormulaMap, second.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: merge(first.clearDependencyTreeCache, second.clearDependencyTreeCache),
  };
}

/** Merges maps of maps, entry by entry. */
function merge<Entries extends object>(first: Entries | undefined, second: Entries | undefined): Entries {
  return mergeNested({ ...first }, { ...second }) as Entries;
}

function mergeNested(first: Nested, second: Nested): Nested {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const before = merged[key];
    merged[key] = isNested(before) && isNested(value) ? mergeNested(before, value) : value;
  }
  return merged;
}

function isNested(value: unknown): value is Nested {
  return typeof value === "object" && value !== null;
}
