import type { Evaluation } from "../domain/evaluation/evaluation";
import type { Exact } from "../domain/exact";
import { warning, type Problem } from "../domain/problem";
import type { GridSnapshot, GridValue, SheetContent } from "../workbench/grid/gridSnapshot";
import type { Words } from "../wording/words";
import type { WorkbookEvaluation } from "../workflows/outcomes";

/** Doubles that went through a cell may differ in their last digit. */
const TOLERANCE = 1e-9;

/** What a computed column shows, by its heading on the sheet of actual figures. */
type Expected = Readonly<Record<string, string | Exact | null>>;

/**
 * Compares what the grid's formulas show with what the program judged, row by row and column by column: `cellsDisagree` for
 * each cell that shows something else. Both come from the same rules by different ways, so a difference is a fault of the
 * program, and a report that did not say so would contradict the workbook that it comes with.
 */
export function disagreeingCells(
  { places, evaluation }: WorkbookEvaluation,
  snapshot: GridSnapshot,
  words: Words,
): readonly Problem[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
  return evaluation.rows.flatMap((row) => {
    const place = places.get(row.figures.indicator.code);
    const cells = place && sheets.get(place.sheet);
    if (place === undefined || cells === undefined) {
      return [];
    }
    const line = cells.rows.get(rowOf(place.address)) ?? new Map<number, GridValue>();
    return Object.entries(expectedOf(row, words)).flatMap(([heading, expected]) => {
      const shown = line.get(cells.headings.get(heading) ?? -1) ?? "";
      return agrees(shown, expected)
        ? []
        : [
            warning("cellsDisagree", `${place.sheet}!${place.address}`, {
              text: `${heading} ${String(shown)}`,
              status: `${heading} ${String(expected ?? "")}`,
            }),
          ];
    });
  });
}

function expectedOf(row: Evaluation, words: Words): Expected {
  return {
    执行情况: words.status[row.status],
    时间进度: row.elapsedShare,
    完成率: row.completionRate,
    差距: row.gap,
    ...(row.yearOnYear.words === null ? { 同比: row.yearOnYear.value } : {}),
  };
}

function agrees(shown: GridValue, expected: string | Exact | null): boolean {
  if (typeof expected === "string" || expected === null) {
    return shown === (expected ?? "");
  }
  const figure = expected.toNumber();
  return typeof shown === "number" && Math.abs(shown - figure) <= TOLERANCE * Math.max(1, Math.abs(figure));
}

interface Cells {
  /** Column of each heading. */
  readonly headings: ReadonlyMap<unknown, number>;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridValue>>;
}

/** The first cell with a text is the heading: headings stand above everything that is typed. */
function cellsOf({ rows }: SheetContent): Cells {
  const headings = new Map<unknown, number>();
  for (const { value, column } of rows.flatMap(({ cells }) => cells)) {
    if (!headings.has(value)) headings.set(value, column);
  }
  return {
    headings,
    rows: new Map(rows.map(({ row, cells }) => [row, new Map(cells.map(({ column, value }) => [column, value]))])),
  };
}

/** Rows of an address count from 1. */
function rowOf(address: string): number {
  return Number(/\d+/u.exec(address)?.[0] ?? 0) - 1;
}
