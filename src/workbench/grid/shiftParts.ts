import type { CellBlock, ConditionalFormat, SheetBlock, SheetChart } from "./gridSnapshot";
import { shiftBlock } from "./shiftBlock";
import type { LineShift } from "./shiftBlock";
import { shiftFormula } from "./shiftFormula";
import type { Identified, SheetParts } from "./sheetParts";

/**
 * A sheet's parts after rows or columns were inserted or deleted on a sheet, this one or another one that its charts draw
 * from. What lay on deleted cells only is gone.
 */
export function shiftParts(parts: SheetParts, sheet: string, shiftedSheet: string, shift: LineShift): SheetParts {
  const charts = parts.charts.map((chart) => shiftSources(chart, shiftedSheet, shift));
  if (sheet !== shiftedSheet) return { ...parts, charts };
  return {
    ...parts,
    filter: parts.filter && (shiftBlock(parts.filter, shift) ?? null),
    openCells: shiftBlocks(parts.openCells, shift),
    conditionalFormats: parts.conditionalFormats.flatMap((format) => shiftConditional(format, shift)),
    comments: parts.comments.flatMap((comment) => {
      const cell = shiftBlock({ row: comment.row, column: comment.column, rows: 1, columns: 1 }, shift);
      return cell ? [{ ...comment, row: cell.row, column: cell.column }] : [];
    }),
    charts: charts.flatMap((chart) => {
      const place = shiftBlock(chart.place, shift);
      return place ? [{ ...chart, place }] : [];
    }),
  };
}

function shiftBlocks(blocks: readonly CellBlock[], shift: LineShift): CellBlock[] {
  return blocks.flatMap((block) => shiftBlock(block, shift) ?? []);
}

function shiftConditional(format: Identified<ConditionalFormat>, shift: LineShift): Identified<ConditionalFormat>[] {
  const ranges = shiftBlocks(format.ranges, shift);
  if (ranges.length === 0) return [];
  return format.kind === "formula"
    ? [{ ...format, ranges, formula: shiftFormula(format.formula, shift) }]
    : [{ ...format, ranges }];
}

function shiftSources(chart: Identified<SheetChart>, sheet: string, shift: LineShift): Identified<SheetChart> {
  const { categories, ...rest } = chart;
  const moved = categories && shiftSource(categories, sheet, shift);
  const series = chart.series.flatMap((each) => {
    const values = shiftSource(each.values, sheet, shift);
    return values ? [{ ...each, values }] : [];
  });
  return { ...rest, series, ...(moved && { categories: moved }) };
}

function shiftSource(source: SheetBlock, sheet: string, shift: LineShift): SheetBlock | undefined {
  if (source.sheet !== sheet) return source;
  const range = shiftBlock(source.range, shift);
  return range && { ...source, range };
}
