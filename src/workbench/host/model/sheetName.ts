import type { Grid } from "../../grid/grid";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";

const FORBIDDEN = /[\\/?*[\]:]/u;

/**
 * Checks a sheet's name as Excel does: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not
 * "History", and no other sheet of that name in any case. `self` is the sheet that is renamed, which may keep its name.
 */
export function sheetName(value: unknown, grid: Grid, self?: string): string {
  const name = argument.text(value);
  const wrong = name === "" || name.length > 31 || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'");
  if (wrong || name.toLowerCase() === "history") throw hostErrors.invalidArgument();
  const other = grid.findSheet(name);
  if (other !== undefined && other !== self) throw hostErrors.itemAlreadyExists();
  return name;
}
