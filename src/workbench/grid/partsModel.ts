import type { GridParts } from "./grid";
import type { LineShift } from "./shiftBlock";
import type { SheetParts } from "./sheetParts";
import { shiftParts } from "./shiftParts";

const NO_PARTS: SheetParts = {
  conditionalFormats: [],
  filter: null,
  comments: [],
  charts: [],
  protection: null,
  openCells: [],
};

/** The parts of all sheets, and how they follow what happens to the sheets. */
export interface PartsModel extends GridParts {
  shift(sheet: string, shift: LineShift): void;
  drop(sheet: string): void;
  copy(from: string, to: string): void;
}

/** Keeps what lies on sheets; `changed` hears of each sheet whose parts are other ones now. */
export function partsModel(changed: (sheet: string, parts: SheetParts) => void): PartsModel {
  const bySheet = new Map<string, SheetParts>();
  const partsOf = (sheet: string): SheetParts => bySheet.get(sheet) ?? NO_PARTS;
  const keep = (sheet: string, parts: SheetParts): void => {
    bySheet.set(sheet, parts);
    changed(sheet, parts);
  };
  return {
    parts: partsOf,
    setParts: (sheet, patch) => keep(sheet, { ...partsOf(sheet), ...patch }),
    shift(shifted, shift): void {
      for (const [sheet, parts] of bySheet) keep(sheet, shiftParts(parts, sheet, shifted, shift));
    },
    drop(sheet): void {
      bySheet.delete(sheet);
    },
    copy(from, to): void {
      const parts = bySheet.get(from);
      if (!parts) return;
      const own = <Part extends { readonly id: string }>(part: Part): Part => ({ ...part, id: `${part.id} ${to}` });
      const turned = <Source extends { readonly sheet: string }>(source: Source): Source =>
        source.sheet === from ? { ...source, sheet: to } : source;
      keep(to, {
        ...parts,
        conditionalFormats: parts.conditionalFormats.map(own),
        comments: parts.comments.map(own),
        charts: parts.charts.map(({ categories, ...chart }) => ({
          ...own(chart),
          ...(categories && { categories: turned(categories) }),
          series: chart.series.map((series) => ({ ...series, values: turned(series.values) })),
        })),
      });
    },
  };
}
