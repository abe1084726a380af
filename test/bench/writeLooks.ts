import type { BorderSide, CellBlock, CellStyle, SheetContent } from "../../src/workbench/grid/gridSnapshot";
import { equalBlocks, type KeyAt } from "./equalBlocks";
import type { RangeAt } from "./rangesOf";

type Apply = (range: Excel.Range, key: string) => void;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How each aspect of a look is written. */
const ASPECTS: readonly (readonly [keyof CellStyle, Apply])[] = [
  ["numberFormat", (range, key) => ((range as { numberFormat: unknown }).numberFormat = key)],
  ["fontName", (range, key) => (range.format.font.name = key)],
  ["fontSize", (range, key) => (range.format.font.size = Number(key))],
  ["bold", (range, key) => (range.format.font.bold = key === "true")],
  ["color", (range, key) => (range.format.font.color = key)],
  ["fill", (range, key) => (range.format.fill.color = key)],
  ["horizontal", (range, key) => (range.format.horizontalAlignment = capital(key) as "Left")],
  ["vertical", (range, key) => (range.format.verticalAlignment = capital(key) as "Center")],
  ["wrap", (range, key) => (range.format.wrapText = key === "true")],
  ["indent", (range, key) => (range.format.indentLevel = Number(key))],
];

/** Queues the looks of a sheet, each aspect in few blocks; what nobody has set stays as it is. */
export function writeLooks(rangeAt: RangeAt, { rows }: SheetContent): void {
  const styles = new Map(rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell.style]))]));
  const height = (rows.at(-1)?.row ?? -1) + 1;
  const width = rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0);
  const styleAt = (row: number, column: number): CellStyle | undefined => styles.get(row)?.get(column);
  for (const [aspect, apply] of ASPECTS) {
    const keyAt: KeyAt = (row, column) => textOf(styleAt(row, column)?.[aspect]);
    for (const { key, block } of equalBlocks(height, width, keyAt)) apply(rangeAt(block), key);
  }
  writeLines(rangeAt, height, width, styleAt);
}

/** Lines belong to two cells: each is drawn once, whichever cell it was set on. */
function writeLines(
  rangeAt: RangeAt,
  height: number,
  width: number,
  styleAt: (row: number, column: number) => CellStyle | undefined,
): void {
  const above: KeyAt = (row, column) => keyOf(styleAt(row, column)?.top ?? styleAt(row - 1, column)?.bottom);
  const before: KeyAt = (row, column) => keyOf(styleAt(row, column)?.left ?? styleAt(row, column - 1)?.right);
  for (const { key, block } of equalBlocks(height + 1, width, above)) {
    const edges = ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const;
    if (block.rows === 1) drawLines(rangeAt, block, ["EdgeTop"], key);
    else drawLines(rangeAt, { ...block, rows: block.rows - 1 }, block.rows > 2 ? edges : edges.slice(0, 2), key);
  }
  for (const { key, block } of equalBlocks(height, width + 1, before)) {
    const edges = ["EdgeLeft", "EdgeRight", "InsideVertical"] as const;
    if (block.columns === 1) drawLines(rangeAt, block, ["EdgeLeft"], key);
    else
      drawLines(rangeAt, { ...block, columns: block.columns - 1 }, block.columns > 2 ? edges : edges.slice(0, 2), key);
  }
}

function textOf(value: CellStyle[keyof CellStyle]): string | undefined {
  return value === undefined || typeof value === "object" ? undefined : String(value);
}

function keyOf(side: BorderSide | undefined): string | undefined {
  return side && JSON.stringify(side);
}

function drawLines(rangeAt: RangeAt, block: CellBlock, edges: readonly `${Excel.BorderIndex}`[], key: string): void {
  const { style, color } = JSON.parse(key) as BorderSide;
  const { borders } = rangeAt(block).format;
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.weight = capital(style) as "Thin";
    if (color !== "#000000") border.color = color;
  }
}
