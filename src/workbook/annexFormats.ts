import type { AnnexCell } from "../domain/annex/annex";
import { ANNEX_LOOK } from "./annexLook";
import { annexPlacement, type AnnexPlacement } from "./annexPlacement";
import type { AnnexSheet } from "./annexSheet";
import { commonestOf } from "./commonestOf";
import type { CellFormat, Edit, RangePlace } from "./edit";
import { numberFormatOf } from "./numberFormatOf";
import { runsOf } from "./runsOf";
import { textWidth } from "./textWidth";

/**
 * Edits that give the annex its look (附表格式), rule X6: 小标宋 title, 黑体 heads, 仿宋 body, a thick rule above and below,
 * thin lines inside, open sides.
 */
export function annexFormats(name: string, sheet: AnnexSheet): readonly Edit[] {
  const place = annexPlacement(sheet);
  const format = (range: RangePlace, look: CellFormat): Edit => ({ kind: "format", sheet: name, range, format: look });
  return [
    ...headFormats(sheet, place, format),
    ...tableFormats(place, format),
    ...columnFormats(sheet, place, format),
    ...outsideFormats(sheet, place, format),
  ];
}

type Formatter = (range: RangePlace, look: CellFormat) => Edit;

function headFormats(sheet: AnnexSheet, place: AnnexPlacement, format: Formatter): readonly Edit[] {
  const { labelFont, labelSize, titleFont, bodyFont, bodySize } = ANNEX_LOOK;
  const row = (at: number, rows = 1): RangePlace => ({ row: at, column: 0, rows, columns: place.columnCount });
  const vertical = "center" as const;
  const title = {
    fontName: titleFont,
    fontSize: titleSize(sheet),
    horizontal: "center",
    vertical,
    wrap: true,
  } as const;
  const note = { fontName: bodyFont, fontSize: bodySize, horizontal: "left", vertical, wrap: true } as const;
  return [
    format({ ...row(place.labelRow), columns: 1 }, { fontName: labelFont, fontSize: labelSize, vertical }),
    format(row(place.titleRow), title),
    format(row(place.headnoteRow), { fontName: bodyFont, fontSize: bodySize, horizontal: "right", vertical }),
    ...(place.noteCount > 0 ? [format(row(place.firstNoteRow, place.noteCount), note)] : []),
  ];
}

/** 二号 where the title fits on one line, smaller where it is longer than the page is wide. */
function titleSize({ title }: AnnexSheet): number {
  const fitting = Math.floor(620 / Math.max(1, textWidth(title)));
  return Math.max(16, Math.min(ANNEX_LOOK.titleSize, fitting));
}

function tableFormats(place: AnnexPlacement, format: Formatter): readonly Edit[] {
  const { headerRow, firstRow, rowCount, columnCount } = place;
  const thin = { weight: "thin" } as const;
  const thick = { weight: "thick" } as const;
  const none = { weight: "none" } as const;
  const inside = { left: none, right: none, insideHorizontal: thin, insideVertical: thin };
  const { headerFont, bodyFont, bodySize: fontSize } = ANNEX_LOOK;
  const vertical = "center" as const;
  return [
    format(
      { row: headerRow, column: 0, rows: 2, columns: columnCount },
      {
        fontName: headerFont,
        fontSize,
        vertical,
        wrap: true,
        horizontal: "center",
        borders: { ...inside, top: thick, bottom: thin },
      },
    ),
    format(
      { row: firstRow, column: 0, rows: rowCount, columns: columnCount },
      { fontName: bodyFont, fontSize, vertical, wrap: true, borders: { ...inside, top: thin, bottom: thick } },
    ),
  ];
}

/** Alignment by runs of columns; number formats by runs of rows where a column's decimals change. */
function columnFormats(sheet: AnnexSheet, place: AnnexPlacement, format: Formatter): readonly Edit[] {
  const { firstRow, rowCount } = place;
  const rows = sheet.groups.flatMap((group) => group.rows);
  const aligned = runsOf(sheet.columns.map(({ align }) => align)).map(({ start, length, key }) =>
    format({ row: firstRow, column: start, rows: rowCount, columns: length }, { horizontal: key }),
  );
  const numbered = sheet.columns.flatMap((_, column) => {
    const formats = rows.map((row) => formatOfCell(row.cells[column] ?? null));
    const base = commonestOf(formats.filter((key) => key !== null)) ?? "@";
    const whole = format({ row: firstRow, column, rows: rowCount, columns: 1 }, { numberFormat: base });
    const others = runsOf(formats.map((key) => key ?? base)).filter(({ key }) => key !== base);
    return [
      whole,
      ...others.map(({ start, length, key }) =>
        format({ row: firstRow + start, column, rows: length, columns: 1 }, { numberFormat: key }),
      ),
    ];
  });
  return [...aligned, ...numbered];
}

/** Null where a cell has no say in its column's number format; a column without numbers is a text column. */
function formatOfCell(cell: AnnexCell): string | null {
  return cell === null || "text" in cell ? null : numberFormatOf("figure", cell.decimals);
}

/** Codes and generated remarks: small, grey, on one line, clear of the print area. */
function outsideFormats(sheet: AnnexSheet, place: AnnexPlacement, format: Formatter): readonly Edit[] {
  const { headerRow, rowCount, codeColumn, outsideColumn } = place;
  const { codeSize, codeColor } = ANNEX_LOOK;
  const look: CellFormat = { numberFormat: "@", fontSize: codeSize, color: codeColor, vertical: "center", wrap: false };
  const added = sheet.outsideHeadings.length;
  const range = { row: headerRow, column: codeColumn, rows: rowCount + 2, columns: outsideColumn - codeColumn };
  const outside = { row: headerRow, column: outsideColumn, rows: rowCount + 2, columns: added };
  return [format(range, look), ...(added > 0 ? [format(outside, { vertical: "center" })] : [])];
}
