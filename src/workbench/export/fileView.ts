import type { SheetContent } from "../grid/gridSnapshot";
import { columnLetters } from "../grid/columnLetters";
import { xmlElement } from "./xmlElement";

/** The panes that exist beside the upper left one, by what is frozen. */
function panesOf({ rows, columns }: SheetContent["freeze"]): readonly ("topRight" | "bottomLeft" | "bottomRight")[] {
  if (rows > 0 && columns > 0) {
    return ["topRight", "bottomLeft", "bottomRight"];
  }
  return [rows > 0 ? "bottomLeft" : "topRight"];
}

function frozen(freeze: SheetContent["freeze"]): string[] {
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) {
    return [];
  }
  const panes = panesOf(freeze);
  const pane = xmlElement("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: `${columnLetters(columns)}${rows + 1}`,
    state: "frozen",
    activePane: panes.at(-1),
  });
  return [pane, ...panes.map((name) => xmlElement("selection", { pane: name }))];
}

/** How the sheet shows on screen (ECMA-376, 18.3.1.87): gridlines, headings, frozen rows and columns (冻结窗格). */
export function fileView(sheet: SheetContent, active: boolean): string {
  const { showGridlines, showHeadings } = sheet.extras;
  const attributes = {
    showGridLines: showGridlines ? undefined : false,
    showRowColHeaders: showHeadings ? undefined : false,
    tabSelected: active || undefined,
    workbookViewId: 0,
  };
  return xmlElement("sheetViews", {}, xmlElement("sheetView", attributes, ...frozen(sheet.freeze)));
}
