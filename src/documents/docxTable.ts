import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableBordersOptions,
} from "docx";
import { annexGrid, type BodyCell, type HeadingCell } from "./annexGrid";
import type { AnnexParts } from "./annexParts";
import { cellText } from "./cellText";
import { cellsInColumn } from "./cellsInColumn";
import { docxParagraph, type ParagraphLook } from "./docxParagraph";
import { DOCUMENT_FONTS, DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";
import { figurePadding } from "./figurePadding";
import { pageStarts } from "./pageStarts";
import { tableLayout, type TableLayout } from "./tableLayout";
import { twips } from "./twips";

const { lineHeight, padding } = DOCUMENT_SIZES;

/** Eighths of a point. */
const THICK = { style: BorderStyle.SINGLE, size: DOCUMENT_SIZES.thickRule * 8, color: "000000" };
const THIN = { style: BorderStyle.SINGLE, size: DOCUMENT_SIZES.thinRule * 8, color: "000000" };
const OPEN = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS: ITableBordersOptions = {
  top: THICK,
  bottom: THICK,
  left: OPEN,
  right: OPEN,
  insideHorizontal: THIN,
  insideVertical: THIN,
};

/**
 * The annex as a table of a Word document (附表表格), rules X1, X6 and X8: thick rules above and below, open sides, header rows
 * that repeat on every page, rows that no page break divides, decimal points below each other.
 */
export function docxTable(parts: AnnexParts): Table {
  const layout = tableLayout(parts);
  const { widths, heights } = layout;
  const grid = annexGrid(parts, pageStarts(parts, heights));
  const bodyCell = bodyCells(parts, layout);
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: twips(DOCUMENT_PAGE.textWidth), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: BORDERS,
    margins: { left: twips(padding), right: twips(padding), marginUnitType: WidthType.DXA },
    rows: [
      ...grid.header.map((cells) =>
        row(
          cells.map((cell) => headingCell(cell, layout)),
          DOCUMENT_SIZES.headerRow,
          true,
        ),
      ),
      ...grid.rows.map(({ cells }, at) => row(cells.map(bodyCell), heights[at] ?? 0, false)),
    ],
  });
}

function row(children: readonly TableCell[], lowest: number, tableHeader: boolean): TableRow {
  return new TableRow({
    children,
    ...(tableHeader && { tableHeader }),
    cantSplit: true,
    height: { value: twips(lowest), rule: HeightRule.ATLEAST },
  });
}

function headingCell({ column, columns, rows, text }: HeadingCell, { size, widths }: TableLayout): TableCell {
  const width = widths.slice(column, column + columns).reduce((total, each) => total + each, 0);
  const look = { font: DOCUMENT_FONTS.header, size, line: size * lineHeight, align: "center" } as const;
  return cell(text, look, { width, columns, rows });
}

function bodyCells(parts: AnnexParts, { size, widths }: TableLayout): (cell: BodyCell) => TableCell {
  const paddings = widths.map((width, column) =>
    figurePadding(cellsInColumn(parts, column), (width - 2 * padding) / size),
  );
  return ({ column, rows, cell: content, align, level }) => {
    const right = align === "left" ? null : (paddings[column]?.(content) ?? null);
    const look: ParagraphLook = {
      font: DOCUMENT_FONTS.body,
      size,
      line: size * lineHeight,
      align: right === null ? (align === "left" ? "left" : "center") : "right",
      ...(right !== null && { right: right * size }),
      ...(level > 0 && { left: level * size }),
    };
    return cell(cellText(content), look, { width: widths[column] ?? 0, columns: 1, rows });
  };
}

interface CellSize {
  readonly width: number;
  readonly columns: number;
  readonly rows: number;
}

function cell(text: string, look: ParagraphLook, { width, columns, rows }: CellSize): TableCell {
  return new TableCell({
    children: [docxParagraph(text, look)],
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
  });
}
