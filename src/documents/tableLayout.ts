import { fitTable, type FittedTable } from "../domain/print/fitTable";
import type { AnnexParts } from "./annexParts";
import { DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";
import { mergedRole } from "./mergedRole";

/** Fonts that stand in for 仿宋 and 黑体 may be a little wider, in ems. */
const SLACK = 0.15;
/** Digits of the fonts that stand in for Times New Roman, for each em measured: DejaVu Serif has them 0.64 em wide. */
const FIGURE_SHARE = 1.16;

/**
 * Widths of the columns in points and size of the font of the table (版面), measured from what it holds, so that the table fills
 * the page. Where even the narrowest columns are too wide all of them are made narrower alike.
 */
export function tableLayout(parts: AnnexParts): FittedTable {
  const { columns, groups } = parts;
  const total = DOCUMENT_PAGE.textWidth;
  const table = { columns, groups, mergedRole: mergedRole(parts), figureShare: FIGURE_SHARE, gap: DOCUMENT_SIZES.gap };
  const { size, widths } = fitTable(table, (each) => (total - columns.length * inPoints(0, each)) / each);
  const wanted = widths.map((ems) => inPoints(ems, size));
  const sum = wanted.reduce((whole, width) => whole + width, 0);
  return { size, widths: wanted.map((width) => (width * total) / sum) };
}

function inPoints(ems: number, size: number): number {
  return (ems + SLACK) * size + 2 * DOCUMENT_SIZES.padding;
}
