import type { Grid } from "../grid/grid";
import { notice } from "./notice";
import { pageTexts } from "./pageTexts";

/** A person who goes on typing is told once in so many milliseconds. */
const PAUSE = 4000;

/** Says why nothing happens when a person types into a cell that the sheet's protection keeps. */
export function protectionNotice(grid: Pick<Grid, "onChange" | "selection" | "select">): void {
  let told = -PAUSE;
  grid.onChange(({ kind }) => {
    if (kind !== "refused") return;
    setTimeout(() => selectAgain(grid));
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    notice(pageTexts.cellProtected, pageTexts.cellProtectedHelp);
  });
}

/** The formula bar has taken what was typed; it goes back to what the cell holds when the cell is selected. */
function selectAgain(grid: Pick<Grid, "selection" | "select">): void {
  const { sheet, block } = grid.selection();
  grid.select(sheet, block);
}
