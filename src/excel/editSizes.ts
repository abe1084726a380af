import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

/** Queues column widths and row heights, neighbours of the same size together. Sizes are points. */
export const editSizes = {
  columnWidths(target: EditTarget, edit: EditOf<"columnWidths">): void {
    for (const run of runsOf(edit.points)) {
      const place = { row: 0, column: edit.column + run.start, rows: 1, columns: run.length };
      target.range(edit.sheet, place).format.columnWidth = run.points;
    }
  },

  rowHeights(target: EditTarget, edit: EditOf<"rowHeights">): void {
    for (const run of runsOf(edit.points)) {
      const place = { row: edit.row + run.start, column: 0, rows: run.length, columns: 1 };
      target.range(edit.sheet, place).format.rowHeight = run.points;
    }
  },
};

interface Run {
  readonly start: number;
  readonly length: number;
  readonly points: number;
}

function runsOf(sizes: readonly number[]): Run[] {
  const runs: Run[] = [];
  sizes.forEach((points, start) => {
    const last = runs.at(-1);
    if (last !== undefined && last.points === points) {
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    } else {
      runs.push({ start, length: 1, points });
    }
  });
  return runs;
}
