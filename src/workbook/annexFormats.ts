import type { FittedTable } from "../domain/print/fitTable";
import { titleSize } from "../domain/print/titleSize";
import { annexColumnFormats } from "./annexColumnFormats";
import { ANNEX_LOOK } from "./annexLook";
import { annexPlacement, type AnnexPlacement } from "./annexPlacement";
import type { AnnexSheet } from "./annexSheet";
import type { CellFormat, Edit, RangePlace } from "./edit";

/**
 * Edits that give the annex its look (附表格式), rule X6: 小标宋 title, 黑体 heads, 仿宋 body, a thick rule above and below,
 * thin lines inside, open sides.
 */
export function annexFormats(name: string, sheet: AnnexSheet, fitted: FittedTable): readonly FormatEdit[] {
  const place = annexPlacement(sheet);
  const format: Formatter = (range, look) => ({ kind: "format", sheet: name, range, format: look });
  return [
    ...headFormats(sheet, place, format),
    ...tableFormats(place, fitted.size, format),
    ...annexColumnFormats(sheet, fitted).map(({ range, look }) => format(range, look)),
    ...outsideFormats(sheet, place, format),
  ].filter(({ range }) => range.rows > 0 && range.columns > 0);
}

/** What the title has of the width of the text block, in points: hosts print columns narrower than they are. */
const TITLE_WIDTH = 570;

type FormatEdit = Extract<Edit, { readonly kind: "format" }>;

type Formatter = (range: RangePlace, look: CellFormat) => FormatEdit;

function headFormats(sheet: AnnexSheet, place: AnnexPlacement, format: Formatter): readonly FormatEdit[] {
  const { labelFont, labelSize, titleFont, bodyFont, bodySize } = ANNEX_LOOK;
  const row = (at: number, rows = 1): RangePlace => ({ row: at, column: 0, rows, columns: place.columnCount });
  const vertical = "center" as const;
  const title = {
    fontName: titleFont,
    fontSize: titleSize(sheet.title, TITLE_WIDTH),
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

function tableFormats(place: AnnexPlacement, fontSize: number, format: Formatter): readonly FormatEdit[] {
  const { headerRow, firstRow, rowCount, columnCount } = place;
  const thin = { weight: "thin" } as const;
  const thick = { weight: "thick" } as const;
  const none = { weight: "none" } as const;
  const inside = { left: none, right: none, insideHorizontal: thin, insideVertical: thin };
  const { headerFont, bodyFont } = ANNEX_LOOK;
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
        borders: { ...inside, top: thick, bottom: rowCount === 0 ? thick : thin },
      },
    ),
    format(
      { row: firstRow, column: 0, rows: rowCount, columns: columnCount },
      { fontName: bodyFont, fontSize, vertical, wrap: true, borders: { ...inside, top: thin, bottom: thick } },
    ),
  ];
}

/** Codes and generated remarks: small, grey, on one line, clear of the print area. */
function outsideFormats(sheet: AnnexSheet, place: AnnexPlacement, format: Formatter): readonly FormatEdit[] {
  const { headerRow, rowCount, codeColumn, outsideColumn, firstNoteRow, noteCount } = place;
  const { codeSize, codeColor } = ANNEX_LOOK;
  const look: CellFormat = { numberFormat: "@", fontSize: codeSize, color: codeColor, vertical: "center", wrap: false };
  const added = sheet.outsideHeadings.length;
  const range = { row: 0, column: codeColumn, rows: firstNoteRow + noteCount, columns: outsideColumn - codeColumn };
  const outside = { row: headerRow, column: outsideColumn, rows: rowCount + 2, columns: added };
  return [format(range, look), ...(added > 0 ? [format(outside, { vertical: "center" })] : [])];
}
