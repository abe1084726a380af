import type { GridSnapshot, SheetContent } from "../grid/gridSnapshot";
import { chartXml } from "./chartXml";
import { commentShapes } from "./commentShapes";
import { commentsXml } from "./commentsXml";
import { drawingXml } from "./drawingXml";
import type { FilePart, FileRelation } from "./filePart";
import type { RowTables } from "./fileRows";
import { sheetXml } from "./sheetXml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument";

const DRAWING_ID = "rId1";
const SHAPES_ID = "rId2";
const COMMENTS_ID = "rId3";

/** Numbers that run through the whole workbook. */
interface Counters {
  charts: number;
  block: number;
}

function drawingRelation(sheet: SheetContent, number: number, workbook: GridSnapshot, next: Counters): FileRelation[] {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) {
    return [];
  }
  const relations = charts.map((chart, at): FileRelation => {
    next.charts += 1;
    const path = `xl/charts/chart${next.charts}.xml`;
    const part = { path, contentType: `${DRAWING}.drawingml.chart+xml`, xml: [chartXml(chart, workbook)] };
    return { id: `rId${at + 1}`, type: "chart", part };
  });
  const part: FilePart = {
    path: `xl/drawings/drawing${number}.xml`,
    contentType: `${DRAWING}.drawing+xml`,
    xml: [drawingXml(charts)],
    relations,
  };
  return [{ id: DRAWING_ID, type: "drawing", part }];
}

/** A cell has one remark: Excel does not open two, so the later one counts. */
function commentRelations(sheet: SheetContent, number: number, next: Counters): FileRelation[] {
  const comments = [...new Map((sheet.comments ?? []).map((one) => [`${one.row},${one.column}`, one])).values()];
  if (comments.length === 0) {
    return [];
  }
  const { xml, nextBlock } = commentShapes(comments, next.block);
  next.block = nextBlock;
  const shapes: FilePart = {
    path: `xl/drawings/vmlDrawing${number}.vml`,
    contentType: `${DRAWING}.vmlDrawing`,
    xml: [xml],
  };
  const texts: FilePart = {
    path: `xl/comments${number}.xml`,
    contentType: `${SPREADSHEET}.comments+xml`,
    xml: [commentsXml(comments)],
  };
  return [
    { id: SHAPES_ID, type: "vmlDrawing", part: shapes },
    { id: COMMENTS_ID, type: "comments", part: texts },
  ];
}

/** The sheets as parts of the package, each with its charts and remarks. */
export async function sheetParts(workbook: GridSnapshot, tables: RowTables): Promise<FilePart[]> {
  const next: Counters = { charts: 0, block: 1 };
  const parts: FilePart[] = [];
  for (const [at, sheet] of workbook.sheets.entries()) {
    const drawing = drawingRelation(sheet, at + 1, workbook, next);
    const comments = commentRelations(sheet, at + 1, next);
    parts.push({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      contentType: `${SPREADSHEET}.worksheet+xml`,
      xml: await sheetXml(sheet, workbook, tables, { charts: drawing[0]?.id, comments: comments[0]?.id }),
      relations: [...drawing, ...comments],
    });
  }
  return parts;
}
