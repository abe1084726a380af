import type { PageLayout } from "./edit";

/** Page set-up of the working sheets (工作表页面设置): A4 landscape, one page wide, headings repeated. */
export function workingPage(headerRow: number): PageLayout {
  return {
    orientation: "landscape",
    paper: "a4",
    margins: { top: 15, bottom: 15, left: 12, right: 12, header: 8, footer: 8 },
    fitToWidth: 1,
    centerHorizontally: true,
    titleRows: { from: headerRow, to: headerRow },
    centerFooter: "&P / &N",
  };
}
