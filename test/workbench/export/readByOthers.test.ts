import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Workbook, type CellValue, type Worksheet } from "exceljs";
import { exportXlsx } from "../../../src/workbench/export/exportXlsx";
import type { GridSnapshot } from "../../../src/workbench/grid/gridSnapshot";
import { printPages } from "../../office/printPages";
import { fullSnapshot } from "./fullSnapshot";

jest.setTimeout(120_000);

const ANNEX = "附表2024年1-6月";
const OVERVIEW = "概览";

let folder = "";
let file = "";

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "export-"));
  file = path.join(folder, "annex.xlsx");
  writeFileSync(file, await exportXlsx(fullSnapshot()));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A sheet of an .xlsx file, as ExcelJS reads it. */
async function sheetOf(document: string, name: string): Promise<Worksheet> {
  const book = new Workbook();
  await book.xlsx.readFile(document);
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function resultOf(value: CellValue): unknown {
  if (typeof value !== "object" || value === null) return value;
  // LibreOffice sets a font for each script of a text
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  return "result" in value ? value.result : value;
}

/** Values of all cells that hold something, by address. */
function valuesIn(sheet: Worksheet): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      // covered cells of a merge answer with the first one's value
      if (cell.master === cell) values[cell.address] = resultOf(cell.value);
    }),
  );
  return values;
}

/** The same of the snapshot that was written. */
function valuesWritten(workbook: GridSnapshot, name: string): Record<string, unknown> {
  const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const cells = rows.flatMap(({ row, cells }) => cells.map((cell) => [row, cell] as const));
  return Object.fromEntries(
    cells.flatMap(([row, { column, value }]) => (value === null ? [] : [[`${"ABCDE"[column]}${row + 1}`, value]])),
  );
}

describe("the .xlsx file, read by ExcelJS", () => {
  it("holds the values, formulas and their results", async () => {
    const sheet = await sheetOf(file, ANNEX);
    expect(valuesIn(sheet)).toEqual(valuesWritten(fullSnapshot(), ANNEX));
    expect(sheet.getCell("D6").value).toMatchObject({ formula: "_xldudf_PLAN_COMPLETION(C6,B6)" });
  });

  it("holds looks, merges, panes, lists, remarks, rules and print set-up", async () => {
    const sheet = await sheetOf(file, ANNEX);
    expect(sheet.getCell("A5").font).toMatchObject({ name: "黑体", bold: true });
    expect(sheet.getCell("D6").numFmt).toBe("0.0%");
    expect(sheet.getCell("C6").protection).toMatchObject({ locked: false });
    expect(sheet.getCell("L2").master.address).toBe("A2");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 5, topLeftCell: "B6" });
    expect(sheet.getCell("E6").dataValidation).toMatchObject({ type: "list", formulae: ['"超序时,达序时,未达序时"'] });
    expect(sheet.getCell("E6").note).toMatchObject({
      texts: [{ text: "88.53 ÷ 105 = 84.3 %，\n高于时间进度 50.0 %" }],
    });
    expect(sheet.autoFilter).toBe("A5:E9");
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToWidth: 1,
      firstPageNumber: 3,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe("3:4");
    expect(sheet.headerFooter.oddFooter).toBe("&C第 &P 页 共 &N 页");
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { rules: { type: string }[] }[] };
    expect(conditionalFormattings.flatMap(({ rules }) => rules.map(({ type }) => type))).toEqual([
      ...["expression", "expression", "dataBar", "dataBar"],
    ]);
  });
});

describe("the .xlsx file, opened by LibreOffice without the add-in", () => {
  it("keeps values, results of the add-in's functions, rules, protection, breaks and charts", async () => {
    const out = path.join(folder, "out");
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const options = ["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out];
    execFileSync("soffice", [profile, ...options, file], { stdio: "ignore", timeout: 100_000 });
    const saved = path.join(out, "annex.xlsx");
    const sheet = await sheetOf(saved, ANNEX);
    const values = valuesIn(sheet);
    const expected = valuesWritten(fullSnapshot(), ANNEX);
    expect(Object.keys(values)).toEqual(Object.keys(expected));
    for (const [address, value] of Object.entries(expected)) {
      // LibreOffice writes 15 digits
      if (typeof value === "number") expect(values[address]).toBeCloseTo(value, 13);
      else expect(values[address]).toBe(value);
    }
    const parts = execFileSync("unzip", ["-p", saved, "xl/worksheets/sheet1.xml"]).toString("utf8");
    expect(parts).toContain("<formula>$E6=&quot;未达序时&quot;</formula>");
    expect(parts.match(/<cfRule type="dataBar"/g)).toHaveLength(2);
    expect(parts).toContain('minLength="0" maxLength="100" axisPosition="automatic" gradient="false"');
    expect(parts).toContain('<autoFilter ref="A5:E9">');
    expect(parts).toMatch(/<sheetProtection sheet="true" .*autoFilter="false"/);
    expect(parts).toContain('<brk id="7" man="true"');
    const chart = execFileSync("unzip", ["-p", saved, "xl/charts/chart1.xml"]).toString("utf8");
    expect(chart).toContain("年度目标完成率 &amp; 时间进度");
    expect((await sheetOf(saved, OVERVIEW)).getCell("A1").value).toBe("概览");
  });

  it("prints with footers that count from the first page number, bars and charts", () => {
    const pages = printPages(file);
    const texts = pages.map(({ text }) => text);
    expect(texts[0]).toContain("84.3%");
    // the first page is number 3, as the workbook says
    expect(texts[0]).toMatch(/第\s*3\s*页/);
    // rows 8 and 9 stand after the break before row 8
    expect(texts[0]).not.toContain("指标三");
    expect(texts[1]).toContain("指标三");
    const all = texts.join("\n");
    expect(all).toContain("年度目标完成率 & 时间进度");
    expect(all).toContain("目标值与完成值");
    // bars are drawn: dots of the shade of #0B6A43 (0.299 R + 0.587 G + 0.114 B = 73)
    const shades = pages.flatMap(({ shades }) => [...shades]);
    expect(shades.filter((shade) => Math.abs(shade - 73) <= 4).length).toBeGreaterThan(2_000);
  });
});
