import type { IStyleData, Nullable } from "@univerjs/core";
import { fromUniverStyle } from "./fromUniverStyle";
import type { BorderEdge, GridStyles, StylePatch } from "./grid";
import type { CellBlock, CellStyle } from "./gridSnapshot";
import { paintCells } from "./paintCells";
import type { UniverBook } from "./univerBook";

const PLAIN: CellStyle = {};

/** Reads and sets how cells look. */
export function styleOperations(book: UniverBook): GridStyles {
  const styles = book.workbook.getStyles();
  const read = new Map<IStyleData, CellStyle>();
  const lookOf = (style: Nullable<IStyleData>): CellStyle => {
    if (!style) return PLAIN;
    const known = read.get(style) ?? fromUniverStyle(style);
    read.set(style, known);
    return known;
  };
  return {
    styleAt(sheet, row, column): CellStyle {
      const worksheet = book.outline(sheet);
      const own = worksheet.getCellMatrix().getValue(row, column)?.s;
      if (own) return lookOf(styles.get(own));
      return lookOf(worksheet.getRowStyle(row) ?? worksheet.getColumnStyle(column));
    },
    setStyle(sheet, block, patch): void {
      paintCells(book, sheet, block, () => patch);
    },
    setNumberFormats(sheet, block, formats): void {
      const patches = new Map<string, StylePatch>();
      paintCells(book, sheet, block, (row, column) => {
        const format = formats[row - block.row]?.[column - block.column] ?? null;
        if (format === null) return null;
        const patch = patches.get(format) ?? { numberFormat: format };
        patches.set(format, patch);
        return patch;
      });
    },
    setBorder(sheet, block, edge, side): void {
      for (const [part, key] of borderParts(block, edge)) {
        const patch: StylePatch = { [key]: side };
        paintCells(book, sheet, part, () => patch);
      }
    },
  };
}

/** A line between two cells is kept on both, so that either cell alone looks right. */
function borderParts(block: CellBlock, edge: BorderEdge): [CellBlock, "top" | "bottom" | "left" | "right"][] {
  const { row, column, rows, columns } = block;
  const parts: Record<BorderEdge, [CellBlock, "top" | "bottom" | "left" | "right"][]> = {
    top: [[{ ...block, rows: 1 }, "top"]],
    bottom: [[{ ...block, row: row + rows - 1, rows: 1 }, "bottom"]],
    left: [[{ ...block, columns: 1 }, "left"]],
    right: [[{ ...block, column: column + columns - 1, columns: 1 }, "right"]],
    insideHorizontal: [
      [{ ...block, rows: rows - 1 }, "bottom"],
      [{ ...block, row: row + 1, rows: rows - 1 }, "top"],
    ],
    insideVertical: [
      [{ ...block, columns: columns - 1 }, "right"],
      [{ ...block, column: column + 1, columns: columns - 1 }, "left"],
    ],
  };
  return parts[edge].filter(([part]) => part.rows > 0 && part.columns > 0);
}
