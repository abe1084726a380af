import { moveRangeByOffset } from "@univerjs/core";
import type { IRange, IUnitRange } from "@univerjs/core";
import { boundedRange } from "./boundedRange";

/** What one reference of a formula covers, and how far each edge goes along (0 or 1) when the formula is filled onwards. */
export interface FamilyReference {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
  readonly step: Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;
}

/** Functions that read other cells than the formula names. */
const READS_ELSEWHERE = /\b(?:OFFSET|INDIRECT)\s*\(/iu;

/**
 * Formulas that are one formula filled over many cells. What refers to a cell is reckoned from the one formula and the
 * distance, so that ten thousand rows cost as little memory and time as one.
 */
export class FormulaFamily {
  readonly references: readonly FamilyReference[];
  /** It may read cells that it does not name. */
  readonly readsElsewhere: boolean;
  /** Ids by distance from the first formula: columns, then rows. */
  private readonly members = new Map<number, Map<number, number>>();

  constructor(
    ranges: readonly IUnitRange[],
    /** The first formula's text. */
    formula: string,
  ) {
    this.references = ranges.map(referenceOf);
    this.readsElsewhere = READS_ELSEWHERE.test(formula);
  }

  add(columnsAway: number, rowsAway: number, id: number): void {
    const line = this.members.get(columnsAway);
    if (line) line.set(rowsAway, id);
    else this.members.set(columnsAway, new Map([[rowsAway, id]]));
  }

  /** Columns that a reference covers in any of the formulas. */
  columnsOf({ range, step }: FamilyReference): { readonly first: number; readonly last: number } {
    const away = [...this.members.keys()];
    return {
      first: Math.min(...away.map((x) => range.startColumn + x * step.startColumn)),
      last: Math.max(...away.map((x) => range.endColumn + x * step.endColumn)),
    };
  }

  /** Cells that a reference means in the formula that stands so many columns and rows away from the first. */
  rangeAt({ range, step }: FamilyReference, columnsAway: number, rowsAway: number): IRange {
    return {
      startRow: range.startRow + rowsAway * step.startRow,
      startColumn: range.startColumn + columnsAway * step.startColumn,
      endRow: range.endRow + rowsAway * step.endRow,
      endColumn: range.endColumn + columnsAway * step.endColumn,
    };
  }

  /** Takes each formula whose reference touches the cells. */
  take({ range, step }: FamilyReference, cells: IRange, take: (id: number) => void): void {
    const lowest = step.endRow > 0 ? cells.startRow - range.endRow : reach(range.endRow >= cells.startRow, -Infinity);
    const highest = step.startRow > 0 ? cells.endRow - range.startRow : reach(range.startRow <= cells.endRow, Infinity);
    if (lowest > highest || lowest === Infinity || highest === -Infinity) return;
    for (const [x, line] of this.members) {
      const isBeside =
        range.startColumn + x * step.startColumn > cells.endColumn ||
        range.endColumn + x * step.endColumn < cells.startColumn;
      if (!isBeside) takeBetween(line, lowest, highest, take);
    }
  }
}

function reach(touches: boolean, end: number): number {
  return touches ? end : -end;
}

function takeBetween(line: ReadonlyMap<number, number>, low: number, high: number, take: (id: number) => void): void {
  if (high - low > line.size) {
    for (const [y, id] of line) if (y >= low && y <= high) take(id);
    return;
  }
  for (let y = low; y <= high; y += 1) {
    const id = line.get(y);
    if (id !== undefined) take(id);
  }
}

function referenceOf({ unitId, sheetId, range }: IUnitRange): FamilyReference {
  const moved = moveRangeByOffset(range, 1, 1);
  const step = (edge: keyof FamilyReference["step"]): number => moved[edge] - range[edge] || 0;
  return {
    unitId,
    sheetId,
    range: boundedRange(range),
    step: {
      startRow: step("startRow"),
      startColumn: step("startColumn"),
      endRow: step("endRow"),
      endColumn: step("endColumn"),
    },
  };
}
