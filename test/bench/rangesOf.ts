import { addressOf } from "../../src/excel/addressOf";
import type { CellBlock } from "../../src/workbench/grid/gridSnapshot";

/** A block of a sheet as Office.js's object. */
export type RangeAt = (block: CellBlock) => Excel.Range;

/** Ranges of a sheet, each made once: a request names every object that it speaks of, and asking twice makes two. */
export function rangesOf(sheet: Excel.Worksheet): RangeAt {
  const ranges = new Map<string, Excel.Range>();
  return (block) => {
    const address = addressOf(block);
    const known = ranges.get(address);
    if (known) return known;
    const range = sheet.getRange(address).untrack();
    ranges.set(address, range);
    return range;
  };
}
