import type { FittedTable } from "../domain/print/fitTable";
import { annexGrid, type BodyCell, type HeadingCell } from "./annexGrid";
import type { AnnexParts } from "./annexParts";
import { cellText } from "./cellText";
import { cellsInColumn } from "./cellsInColumn";
import { DOCUMENT_FONTS, DOCUMENT_PAGE, DOCUMENT_SIZES, type DocumentFont } from "./documentLook";
import { escapeHtml } from "./escapeHtml";
import { figurePadding } from "./figurePadding";
import { tableLayout } from "./tableLayout";

const { padding, thickRule, thinRule } = DOCUMENT_SIZES;

/** Where a cell touches the edge of the table. */
interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/**
 * The annex as a table on the clipboard (复制为表格): HTML with its looks inside, so that Word, WPS and Excel take it as it is.
 * Figures carry their number format, text is marked as text, every word of a file is escaped.
 */
export function annexHtml(parts: AnnexParts): string {
  const layout = tableLayout(parts);
  const grid = annexGrid(parts);
  const last = parts.columns.length;
  const body = bodyCell(parts, layout, (cell, at) => ({
    top: false,
    bottom: at + cell.rows === grid.rows.length,
    left: cell.column === 0,
    right: cell.column + 1 === last,
  }));
  const header = grid.header.map((cells, at) => {
    const edges = ({ column, columns }: HeadingCell): Edges => ({
      top: at === 0,
      bottom: false,
      left: column === 0,
      right: column + columns === last,
    });
    return tableRow(cells.map((cell) => headingCell(cell, layout, edges(cell))));
  });
  const rows = grid.rows.map(({ cells }, at) => tableRow(cells.map((cell) => body(cell, at))));
  const columns = layout.widths.map((width) => `<col style="width:${points(width)}">`).join("");
  const style = `border-collapse:collapse;table-layout:fixed;width:${points(DOCUMENT_PAGE.textWidth)};mso-table-layout-alt:fixed`;
  return [
    paragraph(parts.label, "label", `text-align:left;font-size:${points(DOCUMENT_SIZES.label)}`),
    paragraph(parts.title, "title", `text-align:center;font-size:${points(DOCUMENT_SIZES.title)}`),
    ...(parts.headnote === ""
      ? []
      : [paragraph(parts.headnote, "body", `text-align:right;font-size:${points(DOCUMENT_SIZES.body)}`)]),
    `<table cellspacing="0" cellpadding="0" style="${style}"><colgroup>${columns}</colgroup>`,
    `<thead style="display:table-header-group">${header.join("")}</thead><tbody>${rows.join("")}</tbody></table>`,
    ...parts.footnotes.map((note) =>
      paragraph(note, "body", `text-align:left;font-size:${points(DOCUMENT_SIZES.body)}`),
    ),
  ].join("");
}

function tableRow(cells: readonly string[]): string {
  return `<tr style="page-break-inside:avoid;height:${points(DOCUMENT_SIZES.lowestRow)}">${cells.join("")}</tr>`;
}

function headingCell(
  { column, columns, rows, text }: HeadingCell,
  { size, widths }: FittedTable,
  edges: Edges,
): string {
  const width = widths.slice(column, column + columns).reduce((total, each) => total + each, 0);
  const look = `${cellLook("header", { width, size }, edges)};text-align:center;mso-number-format:'\\@'`;
  return `<td${span("colspan", columns)}${span("rowspan", rows)} style="${look}">${lines(text)}</td>`;
}

function bodyCell(
  parts: AnnexParts,
  { size, widths }: FittedTable,
  edgesOf: (cell: BodyCell, at: number) => Edges,
): (cell: BodyCell, at: number) => string {
  const paddings = widths.map((width, column) =>
    figurePadding(cellsInColumn(parts, column), (width - 2 * padding) / size),
  );
  return (cell, at) => {
    const { column, rows, cell: content, align, level } = cell;
    const right = align === "left" ? null : (paddings[column]?.(content) ?? null);
    const placed =
      right === null
        ? `text-align:${align === "left" ? "left" : "center"};padding-left:${points(padding + level * size)}`
        : `text-align:right;padding-right:${points(padding + right * size)}`;
    const look = `${cellLook("body", { width: widths[column] ?? 0, size }, edgesOf(cell, at))};${placed};mso-number-format:'${numberFormat(cell)}'`;
    return `<td${span("rowspan", rows)} style="${look}">${lines(cellText(content))}</td>`;
  };
}

/** Text stays text in Excel, whatever it begins with; a figure prints with its decimals. */
function numberFormat({ cell }: BodyCell): string {
  if (cell === null || "text" in cell) return "\\@";
  return cell.decimals === 0 ? "0" : `0\\.${"0".repeat(cell.decimals)}`;
}

function cellLook(
  font: keyof typeof DOCUMENT_FONTS,
  { width, size }: { readonly width: number; readonly size: number },
  { top, bottom, left, right }: Edges,
): string {
  const thin = `${points(thinRule)} solid #000000`;
  const thick = `${points(thickRule)} solid #000000`;
  return [
    `width:${points(width)}`,
    `border-top:${top ? thick : thin}`,
    `border-bottom:${bottom ? thick : thin}`,
    `border-left:${left ? "none" : thin}`,
    `border-right:${right ? "none" : thin}`,
    `padding:1.0pt ${points(padding)}`,
    "vertical-align:middle",
    `font-size:${points(size)}`,
    fontLook(DOCUMENT_FONTS[font]),
  ].join(";");
}

function paragraph(text: string, font: keyof typeof DOCUMENT_FONTS, look: string): string {
  return `<p style="margin:0;${look};${fontLook(DOCUMENT_FONTS[font])}">${lines(text)}</p>`;
}

function fontLook({ name, substitutes, family }: DocumentFont): string {
  const generic = family === "swiss" ? "sans-serif" : "serif";
  const latin = "mso-ascii-font-family:'Times New Roman';mso-hansi-font-family:'Times New Roman'";
  return `font-family:${[name, ...substitutes, generic].join(",")};mso-fareast-font-family:${name};${latin}`;
}

function span(name: string, count: number): string {
  return count > 1 ? ` ${name}="${count}"` : "";
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

function points(value: number): string {
  return `${value.toFixed(1)}pt`;
}
