import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ValueType, Workbook, type Cell, type CellValue as FileValue } from "exceljs";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { MemoryGateway } from "../workbook/memoryGateway";
import { a1Formula } from "./a1Formula";

/**
 * A workbook as LibreOffice computes it: written without any results, opened and calculated by LibreOffice, and read back.
 * Throws where there is no LibreOffice.
 */
export async function recalculate(gateway: MemoryGateway): Promise<WorkbookSnapshot> {
  const folder = mkdtempSync(path.join(tmpdir(), "recalculate-"));
  try {
    const [written, computed] = [path.join(folder, "in.xlsx"), path.join(folder, "out", "in.xlsx")];
    await workbookOf(gateway).xlsx.writeFile(written);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    execFileSync(
      "soffice",
      [
        profile,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        path.dirname(computed),
        written,
      ],
      { stdio: "ignore", timeout: 240_000 },
    );
    const book = new Workbook();
    await book.xlsx.readFile(computed);
    const sheets = book.worksheets.map((sheet): SheetSnapshot => {
      const values = Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (__, column) => shownIn(sheet.getCell(row + 1, column + 1))),
      );
      return { name: sheet.name, firstRow: 0, firstColumn: 0, values };
    });
    return { sheetNames: sheets.map(({ name }) => name), sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function workbookOf(gateway: MemoryGateway): Workbook {
  const book = new Workbook();
  for (const [name, sheet] of gateway.sheets) {
    const worksheet = book.addWorksheet(name);
    for (const [key, value] of sheet.values) cellAt(key).value = value;
    for (const [key, formula] of sheet.formulas) {
      const cell = cellAt(key);
      cell.value = { formula: a1Formula(formula, Number(key.split(",")[0]) + 1) };
    }
    function cellAt(key: string): ReturnType<typeof worksheet.getCell> {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return worksheet.getCell(row + 1, column + 1);
    }
  }
  return book;
}

/** A formula's result is asked for by itself: the cell's value leaves out results of 0. */
function shownIn(cell: Cell): CellValue {
  return valueOf(cell.type === ValueType.Formula ? cell.result : cell.value);
}

function valueOf(value: FileValue): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "object" && "error" in value) return value.error;
  if (typeof value === "object" && "richText" in value) return value.richText.map(({ text }) => text).join("");
  if (typeof value === "object") throw new Error(`A cell that no formula of ours gives: ${JSON.stringify(value)}`);
  return value;
}
