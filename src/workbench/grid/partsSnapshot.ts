import type { GridParts, GridSheets } from "./grid";
import type { SheetBlock, SheetChart, SheetContent } from "./gridSnapshot";

type PartsContent = Pick<
  SheetContent,
  "conditionalFormats" | "filter" | "comments" | "charts" | "protection" | "openCells"
>;

/** What lies on a sheet, as plain data: without ids, sheets by their names as they are now. */
export function partsSnapshot(grid: GridParts & GridSheets, sheet: string): PartsContent {
  const { conditionalFormats, filter, comments, charts, protection, openCells } = grid.parts(sheet);
  // A rule whose formula has not been said yet is none.
  const rules = conditionalFormats.map(plain).filter((rule) => rule.kind !== "formula" || rule.formula !== "");
  return {
    ...(rules.length > 0 && { conditionalFormats: rules }),
    ...(filter && { filter }),
    ...(comments.length > 0 && { comments: comments.map(plain) }),
    ...(charts.length > 0 && { charts: charts.map((chart) => chartContent(grid, plain(chart))) }),
    ...(protection && { protection }),
    ...(openCells.length > 0 && { openCells }),
  };
}

type WithoutId<Part> = Part extends unknown ? Omit<Part, "id"> : never;

function plain<Part extends { readonly id: string }>(part: Part): WithoutId<Part> {
  const copy: object = { ...part };
  Reflect.deleteProperty(copy, "id");
  return copy as WithoutId<Part>;
}

/** Series whose sheet is gone, or that have no cells yet, are left out. */
function chartContent(grid: GridSheets, { categories, series, ...chart }: SheetChart): SheetChart {
  const ids = grid.sheetIds();
  const named = ({ sheet, range }: SheetBlock): SheetBlock[] =>
    ids.includes(sheet) && range.rows > 0 ? [{ sheet: grid.sheetName(sheet), range }] : [];
  const [place] = categories ? named(categories) : [];
  return {
    ...chart,
    ...(place && { categories: place }),
    series: series.flatMap((each) => named(each.values).map((values) => ({ ...each, values }))),
  };
}
