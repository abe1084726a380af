import ExcelJS from "exceljs";
import type { BorderSide, CellStyle, GridValue, SheetContent } from "../../src/workbench/grid/gridSnapshot";

/** Writes the cells, looks and page of a sheet into an .xlsx file with ExcelJS, a common writer, to measure ours against. */
export async function exceljsPeer(content: SheetContent): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const { titleRows } = content.extras.page;
  const sheet = book.addWorksheet(content.name, {
    views: [{ state: "frozen", ySplit: content.freeze.rows }],
    pageSetup: {
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      ...(titleRows && { printTitlesRow: `${titleRows.from + 1}:${titleRows.to + 1}` }),
    },
  });
  const looks = new Map<CellStyle, Partial<ExcelJS.Style>>();
  for (const { row, cells } of content.rows) {
    const line = sheet.getRow(row + 1);
    for (const { column, value, formula, style } of cells) {
      const cell = line.getCell(column + 1);
      const held = contentOf(value, formula);
      if (held !== null) cell.value = held;
      if (style) cell.style = lookOf(looks, style);
    }
  }
  for (const [column, points] of content.columnWidths) sheet.getColumn(column + 1).width = points / 5.5;
  for (const [row, points] of content.rowHeights) sheet.getRow(row + 1).height = points;
  for (const { row, column, rows, columns } of content.merges) {
    sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function contentOf(value: GridValue, formula: string | undefined): ExcelJS.CellValue {
  return formula === undefined ? value : { formula: formula.slice(1), result: value ?? undefined };
}

function lookOf(looks: Map<CellStyle, Partial<ExcelJS.Style>>, style: CellStyle): Partial<ExcelJS.Style> {
  const known = looks.get(style);
  if (known) return known;
  const { fill, numberFormat } = style;
  const look: Partial<ExcelJS.Style> = {
    font: fontOf(style),
    alignment: alignmentOf(style),
    border: bordersOf(style),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: argb(fill) } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
  looks.set(style, look);
  return look;
}

function fontOf({ fontName, fontSize, bold, color }: CellStyle): Partial<ExcelJS.Font> {
  return {
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold !== undefined && { bold }),
    ...(color !== undefined && { color: argb(color) }),
  };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: CellStyle): Partial<ExcelJS.Alignment> {
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical: vertical === "center" ? "middle" : vertical }),
    ...(wrap !== undefined && { wrapText: wrap }),
    ...(indent !== undefined && { indent }),
  };
}

function bordersOf({ top, bottom, left, right }: CellStyle): Partial<ExcelJS.Borders> {
  const side = ({ style, color }: BorderSide): Partial<ExcelJS.Border> => ({ style, color: argb(color) });
  return {
    ...(top && { top: side(top) }),
    ...(bottom && { bottom: side(bottom) }),
    ...(left && { left: side(left) }),
    ...(right && { right: side(right) }),
  };
}

function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1)}` };
}
