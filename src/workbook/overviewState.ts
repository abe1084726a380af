import { overviewMark, type MarkedCell } from "./overviewMark";
import type { SheetSnapshot } from "./snapshot";

/**
 * What a sheet under the overview's name is (概览现状): `foreign` without the program's mark, and then never touched; `untouched`
 * where it holds what the program wrote; `edited` where people typed something into it since.
 */
export type OverviewState = "foreign" | "untouched" | "edited";

/** Tells an overview of ours from another sheet, and one that people typed into from one that they did not. */
export function overviewState(sheet: SheetSnapshot): OverviewState {
  const cells: MarkedCell[] = sheet.values.flatMap((line, row) =>
    line.map((value, column) => ({ row: row + sheet.firstRow, column: column + sheet.firstColumn, value })),
  );
  const [kind = ""] = overviewMark([]).split(" ");
  const mark = cells.find(({ value }) => typeof value === "string" && value.startsWith(`${kind} `));
  if (!mark) return "foreign";
  return mark.value === overviewMark(cells) ? "untouched" : "edited";
}
