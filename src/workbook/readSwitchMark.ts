import type { Settings } from "../domain/settings/settings";
import { calculationWord } from "./calculationWord";
import type { CellValue } from "./snapshot";
import { switchMark } from "./switchMark";

/** What the mark of a switch says: the mode that the cells had, and the one that they are to have. */
export interface SwitchMark {
  readonly from: Settings["calculation"];
  /** As the cell will say it in the end. */
  readonly word: string;
}

const MODES = ["functions", "formulas", "values"] as const;
const MARKS: ReadonlyMap<CellValue, SwitchMark> = new Map(
  MODES.flatMap((from) => MODES.map((to) => [switchMark(from, to), { from, word: calculationWord(to) }] as const)),
);

/** Reads the mark of a switch that is not complete (读切换标记); null for any other cell. */
export function readSwitchMark(cell: CellValue): SwitchMark | null {
  return MARKS.get(cell) ?? null;
}
