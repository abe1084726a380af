import ExcelJS from "exceljs";
import type { CellStyle } from "../../src/workbench/grid/gridSnapshot";
import type { SizedSheet } from "./sheetOfSize";

function lookOf({ fontName, fontSize, wrap, numberFormat }: CellStyle): Partial<ExcelJS.Style> {
  const side = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
  return {
    font: { name: fontName, size: fontSize },
    alignment: { vertical: "middle", wrapText: wrap },
    border: { top: side, bottom: side, left: side, right: side },
    numFmt: numberFormat,
  };
}

/** The same sheet through ExcelJS, the library that people would otherwise use. */
export async function exportPeer({ widths, styles, heads, firstRow, rows }: SizedSheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("附表", {
    views: [{ state: "frozen", ySplit: firstRow }],
    pageSetup: { orientation: "landscape", paperSize: 9, printTitlesRow: `${firstRow}:${firstRow}`, fitToPage: true },
  });
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width / 6));
  sheet.mergeCells(1, 1, 1, heads.length);
  const looks = styles.map(lookOf);
  [heads.map((value) => ({ value })), ...rows].forEach((cells, at) => {
    const row = sheet.getRow(at + firstRow);
    cells.forEach(({ value, ...cell }, column) => {
      const target = row.getCell(column + 1);
      const formula = "formula" in cell ? cell.formula : undefined;
      target.value = formula === undefined ? value : { formula: formula.slice(1), result: value ?? undefined };
      target.style = looks[column] ?? {};
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
