import { exportXlsx } from "../export/exportXlsx";
import type { Grid } from "../grid/grid";
import type { LeaveGuard } from "./leaveGuard";
import { notice } from "./notice";
import { pageTexts } from "./pageTexts";
import { saveFile } from "./saveFile";
import type { TitleBar } from "./titleBar";

/** Characters that Windows refuses in file names. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/** Writes the whole workbook, when all formulas are calculated, into an .xlsx file and hands it to the browser. */
export async function downloadWorkbook(grid: Grid, title: TitleBar, guard: LeaveGuard): Promise<void> {
  title.setDownloading(true);
  try {
    await grid.settle();
    const content = await exportXlsx(grid.snapshot());
    saveFile(`${title.fileName().replace(FORBIDDEN, "_")}.xlsx`, content);
    guard.saved();
  } catch (error) {
    notice(pageTexts.downloadFailed, error);
  } finally {
    title.setDownloading(false);
  }
}
