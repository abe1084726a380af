import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { checkFormula } from "./checkFormula";
import { compileR1C1 } from "./compileR1C1";
import type { GridCells, GridStyles } from "./grid";
import type { CellBlock } from "./gridSnapshot";
import { growSheet } from "./growSheet";
import { parseEntry } from "./parseEntry";
import type { ParsedEntry } from "./parseEntry";
import { rangeOf } from "./rangeOf";
import type { CellMatrix, UniverBook } from "./univerBook";

/** A number format of text cells: what is typed stays text. */
const TEXT_FORMAT = "@";

/** Enters values and formulas, as typing does. */
export function cellEntry(book: UniverBook, styles: GridStyles): Pick<GridCells, "enter" | "fillFormula"> {
  /** Fills a block cell by cell; cells hidden under a merge take nothing. */
  const fill = (sheet: string, block: CellBlock, cellAt: (row: number, column: number) => ICellData | null): void => {
    growSheet(book, sheet, block);
    const covered = coveredCells(book, sheet, block);
    const cells: CellMatrix = {};
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        const cell = covered(row, column) ? null : cellAt(row, column);
        if (cell) line[column] = cell;
      }
      cells[row] = line;
    }
    book.write(sheet, cells);
  };
  return {
    enter(sheet, block, entries): void {
      const brought = new Map<string, [number, number][]>();
      fill(sheet, block, (row, column) => {
        const entry = entries[row - block.row]?.[column - block.column] ?? null;
        if (entry === null) return null;
        const format = styles.styleAt(sheet, row, column).numberFormat;
        const parsed = parsedEntry(entry, format);
        if (parsed.kind === "number" && parsed.numberFormat !== undefined && format === undefined) {
          brought.set(parsed.numberFormat, [...(brought.get(parsed.numberFormat) ?? []), [row, column]]);
        }
        return cellOf(parsed);
      });
      for (const [numberFormat, places] of brought) {
        for (const [row, column] of places) {
          styles.setStyle(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat });
        }
      }
    },
    fillFormula(sheet, block, formulaR1C1): void {
      checkFormula(formulaR1C1);
      const render = compileR1C1(formulaR1C1);
      const shared = sharedFormula();
      fill(sheet, block, (row, column) =>
        styles.styleAt(sheet, row, column).numberFormat === TEXT_FORMAT
          ? textCell(render(row, column), true)
          : shared(() => render(row, column)),
      );
    },
  };
}

function parsedEntry(entry: string | number | boolean, format: string | undefined): ParsedEntry {
  if (format === TEXT_FORMAT && entry !== "") {
    const text = typeof entry === "boolean" ? String(entry).toUpperCase() : String(entry);
    return { kind: "text", value: text.replace(/^'/u, ""), forced: true };
  }
  if (typeof entry === "string") return parseEntry(entry);
  return typeof entry === "number" ? { kind: "number", value: entry } : { kind: "boolean", value: entry };
}

function cellOf(entry: ParsedEntry): ICellData {
  switch (entry.kind) {
    case "formula":
      checkFormula(entry.formula);
      return formulaCell(entry.formula);
    case "text":
      return textCell(entry.value, entry.forced);
    case "number":
      return { v: entry.value, t: CellValueType.NUMBER, f: null, si: null, p: null };
    case "boolean":
      return { v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  }
}

function textCell(text: string, forced: boolean): ICellData {
  if (text === "") return { v: null, f: null, si: null, p: null };
  return { v: text, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING, f: null, si: null, p: null };
}

let sharedFormulas = 0;

/** The first cell gets the formula, the others refer to it: the component then reads the formula once only. */
function sharedFormula(): (render: () => string) => ICellData {
  sharedFormulas += 1;
  const si = `fill-${String(sharedFormulas)}`;
  let first = true;
  return (render) => {
    const f = first ? render() : null;
    first = false;
    return { f, si, v: null, p: null };
  };
}

function formulaCell(formula: string): ICellData {
  return { f: formula, v: null, si: null, p: null };
}

function coveredCells(book: UniverBook, sheet: string, block: CellBlock): (row: number, column: number) => boolean {
  const merges = book.mergesIn(sheet, rangeOf(block));
  if (merges.length === 0) return () => false;
  return (r, c) =>
    merges.some(
      (merge) =>
        r >= merge.startRow &&
        r <= merge.endRow &&
        c >= merge.startColumn &&
        c <= merge.endColumn &&
        (r !== merge.startRow || c !== merge.startColumn),
    );
}
