import type { BuiltFunctions } from "../../src/batch/builtFunctions";
import { openNodeWorkbook } from "../../src/batch/openNodeWorkbook";
import { addressOf } from "../../src/excel/addressOf";
import type { GridSnapshot, SheetContent } from "../../src/workbench/grid/gridSnapshot";
import { rangesOf, type RangeAt } from "./rangesOf";
import { writeLooks } from "./writeLooks";
import { writeValues } from "./writeValues";

/**
 * Bytes of one request that brings an empty workbook to the same content, written by hand for it: every value once in one
 * block a sheet, one formula a column in R1C1, every look in few blocks, sizes, merges, lists and page set-up. It reads
 * nothing, checks nothing and replaces nothing safely; whoever does so needs more. Counted as the unmodified office.js sends it.
 */
export async function bulkFloor(content: GridSnapshot, functions: BuiltFunctions): Promise<number> {
  const book = await openNodeWorkbook(functions);
  try {
    let bytes = 0;
    await Excel.run(async (context) => {
      await context.sync();
      const before = book.host.statistics.requestBytes;
      for (const sheet of content.sheets.filter(({ rows }) => rows.length > 0)) writeSheet(context, sheet);
      await context.sync();
      bytes = book.host.statistics.requestBytes - before;
    });
    return bytes;
  } finally {
    book.close();
  }
}

function writeSheet(context: Excel.RequestContext, content: SheetContent): void {
  const sheet = context.workbook.worksheets.add(content.name);
  const rangeAt = rangesOf(sheet);
  sheet.tabColor = content.extras.tabColor;
  sheet.showGridlines = content.extras.showGridlines;
  for (const merge of content.merges) rangeAt(merge).merge(false);
  writeLooks(rangeAt, content);
  writeValues(rangeAt, content);
  writeSizes(rangeAt, content);
  if (content.freeze.rows > 0) sheet.freezePanes.freezeRows(content.freeze.rows);
  for (const { range, source, prompt } of content.validations) {
    const { dataValidation } = rangeAt(range);
    dataValidation.rule = { list: { inCellDropDown: true, source: Array.isArray(source) ? source.join(",") : "" } };
    if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
  }
  writeRules(rangeAt, content);
  for (const { row, column, text } of content.comments ?? []) {
    sheet.comments.add(rangeAt({ row, column, rows: 1, columns: 1 }), text);
  }
  if (content.filter) sheet.autoFilter.apply(rangeAt(content.filter));
  writePage(sheet, content);
}

function writeRules(rangeAt: RangeAt, { conditionalFormats = [] }: SheetContent): void {
  for (const rule of [...conditionalFormats].reverse()) {
    for (const range of rule.ranges) {
      const { conditionalFormats: formats } = rangeAt(range);
      if (rule.kind === "dataBar") formats.add("DataBar").dataBar.positiveFormat.fillColor = rule.color;
      else {
        const { rule: condition, format } = formats.add("Custom").custom;
        condition.formula = rule.formula;
        if (rule.look.bold !== undefined) format.font.bold = rule.look.bold;
        if (rule.look.italic !== undefined) format.font.italic = rule.look.italic;
        if (rule.look.color !== undefined) format.font.color = rule.look.color;
        if (rule.look.fill !== undefined) format.fill.color = rule.look.fill;
      }
    }
  }
}

function writeSizes(rangeAt: RangeAt, { columnWidths, rowHeights }: SheetContent): void {
  for (const { start, length, points } of equalSizes(columnWidths)) {
    const range = rangeAt({ row: 0, column: start, rows: 1, columns: length });
    range.format.columnWidth = points;
  }
  for (const { start, length, points } of equalSizes(rowHeights)) {
    const range = rangeAt({ row: start, column: 0, rows: length, columns: 1 });
    range.format.rowHeight = points;
  }
}

function equalSizes(sizes: ReadonlyMap<number, number>): readonly { start: number; length: number; points: number }[] {
  const runs: { start: number; length: number; points: number }[] = [];
  for (const [at, points] of [...sizes].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.points === points && last.start + last.length === at) last.length += 1;
    else runs.push({ start: at, length: 1, points });
  }
  return runs;
}

function writePage(sheet: Excel.Worksheet, { extras: { page } }: SheetContent): void {
  const { pageLayout } = sheet;
  const { topMargin: top, bottomMargin: bottom, leftMargin: left, rightMargin: right } = page;
  const margins = { top, bottom, left, right, header: page.headerMargin, footer: page.footerMargin };
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.setPrintMargins("Points", margins);
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = page.centerHorizontally;
  if (page.printArea) pageLayout.setPrintArea(addressOf(page.printArea));
  if (page.titleRows) pageLayout.setPrintTitleRows(`$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`);
  if (page.footers.center) pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footers.center;
}
