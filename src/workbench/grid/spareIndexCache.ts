import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

let spared = false;

/**
 * The component notes the result of every formula in an index of values by column, and looks through the whole column
 * each time: the square of the number of rows, minutes at 10,000. Only rows that a lookup has read before are ever asked
 * for, so the others need no note.
 */
export function spareIndexCache(): void {
  if (spared) return;
  spared = true;
  const cache = CELL_INVERTED_INDEX_CACHE;
  const note = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, isResult = false): void => {
    if (isResult && cache.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    note(unitId, sheetId, column, value, row, isResult);
  };
}
