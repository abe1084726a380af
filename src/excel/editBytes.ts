import type { CellFormat, Edit } from "../workbook/edit";
import { rowBytes } from "./rowBytes";

/** Bytes that an edit costs besides its cells: object paths and actions, as measured with Office.js, rounded up. */
const BYTES_OF_AN_EDIT = 1_000;
const BYTES_OF_A_PROPERTY = 250;
const BYTES_OF_A_LINE = 600;
const BYTES_OF_A_PAGE = 3_000;
const BYTES_OF_A_RULE = 3_000;
const BYTES_OF_A_SERIES = 4_000;
const BYTES_OF_A_BREAK = 500;
/** Above 1,500 cells Office.js makes one range for every 1,500 cells: about half a byte for each cell. */
const BYTES_OF_A_CELL = 1;

/** An upper estimate of the bytes that an edit adds to its request. */
export function editBytes(edit: Edit): number {
  switch (edit.kind) {
    case "writeCells":
      return edit.cells.reduce((sum, row) => sum + rowBytes(row) + row.length * BYTES_OF_A_CELL, BYTES_OF_AN_EDIT);
    case "format":
      return BYTES_OF_AN_EDIT + formatBytes(edit.format);
    case "columnWidths":
    case "rowHeights":
      return BYTES_OF_AN_EDIT * Math.max(1, edit.points.length);
    default:
      return BYTES_OF_A_PAGE + partBytes(edit);
  }
}

/** What grows with the number of an edit's parts and with its texts. */
function partBytes(edit: Edit): number {
  switch (edit.kind) {
    case "conditionalFormats":
      return edit.rules.length * BYTES_OF_A_RULE + rowBytes([JSON.stringify(edit.rules)]);
    case "chart":
      return edit.chart.series.length * BYTES_OF_A_SERIES + rowBytes([JSON.stringify(edit.chart)]);
    case "protectSheet":
      return edit.open.length * BYTES_OF_AN_EDIT;
    case "pageLayout":
      return (edit.layout.rowBreaks?.length ?? 0) * BYTES_OF_A_BREAK;
    case "comment":
      return rowBytes([edit.text]);
    default:
      return 0;
  }
}

function formatBytes({ borders = {}, ...properties }: CellFormat): number {
  return Object.keys(properties).length * BYTES_OF_A_PROPERTY + Object.keys(borders).length * BYTES_OF_A_LINE;
}
