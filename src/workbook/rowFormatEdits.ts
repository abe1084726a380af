import type { Indicator } from "../domain/indicator/indicator";
import type { ColumnLayout, ColumnRole, SheetLayout } from "./columnLayout";
import type { CellFormat, Edit } from "./edit";
import { numberFormatOf } from "./numberFormatOf";
import { commonestOf } from "./commonestOf";
import { runsOf } from "./runsOf";
import { SHEET_LOOK } from "./sheetLook";

/** Rows of a table that are about to be filled, one for each indicator. */
export interface RowBlock {
  readonly sheet: string;
  readonly row: number;
  readonly indicators: readonly Indicator[];
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

/**
 * Edits that give rows their look (行格式): text as text before anything is written, inputs and computed cells apart,
 * figures with their indicator's decimals. Neighbouring columns that look alike share an edit.
 */
export function rowFormatEdits(layout: Pick<SheetLayout, "columns">, block: RowBlock): readonly Edit[] {
  const { sheet, row, indicators, columns } = block;
  if (indicators.length === 0) return [];
  const placed = layout.columns
    .flatMap((column) => {
      const at = columns.get(column.role);
      return at === undefined ? [] : [{ column, at }];
    })
    .sort((a, b) => a.at - b.at);
  const decimals = shownDecimals(indicators);
  const commonest = commonestOf(decimals);
  const looks: (string | null)[] = [];
  for (const { column, at } of placed) looks[at] = JSON.stringify(cellLook(column, commonest));
  const filled = Array.from(looks, (look) => look ?? null);
  const edits = runsOf(filled).flatMap(({ start, length, key }): Edit[] => {
    if (key === null) return [];
    const range = { row, column: start, rows: indicators.length, columns: length };
    return [{ kind: "format", sheet, range, format: JSON.parse(key) as CellFormat }];
  });
  return [...edits, ...decimalEdits(block, placed, decimals), ...choiceEdits(block, placed)];
}

const MOST_RUNS = 200;

type Placed = readonly { readonly column: ColumnLayout; readonly at: number }[];

function cellLook({ show, origin, align }: ColumnLayout, decimals: number | undefined): CellFormat {
  const line = { weight: "thin", color: SHEET_LOOK.lineColor } as const;
  const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
  const common: CellFormat = {
    numberFormat: numberFormatOf(show, decimals),
    horizontal: align,
    vertical: "center",
    fontSize: SHEET_LOOK.bodySize,
    borders,
  };
  if (origin === "input") return { ...common, fill: SHEET_LOOK.inputFill, color: SHEET_LOOK.inputColor };
  if (origin === "computed") return { ...common, fill: SHEET_LOOK.computedFill, color: SHEET_LOOK.computedColor };
  return common;
}

/** Figures whose indicator has other decimals than most; figure columns stand together, so one edit does for a run. */
function decimalEdits(
  { sheet, row }: RowBlock,
  placed: Placed,
  decimals: readonly (number | undefined)[],
): readonly Edit[] {
  const figureColumns = placed.filter(({ column }) => column.show === "figure").map(({ at }) => at);
  const rows = runsOf(decimals).filter(({ key }) => key !== commonestOf(decimals));
  const adjacent = runsOf(figureColumns.map((at, index) => at - index));
  return rows.flatMap(({ start, length, key }) =>
    adjacent.map((columns): Edit => {
      const column = figureColumns[columns.start] ?? 0;
      const range = { row: row + start, column, rows: length, columns: columns.length };
      return { kind: "format", sheet, range, format: { numberFormat: numberFormatOf("figure", key) } };
    }),
  );
}

function choiceEdits({ sheet, row, indicators }: RowBlock, placed: Placed): readonly Edit[] {
  return placed.flatMap(({ column, at }): Edit[] => {
    if (!column.choices) return [];
    const { words, title, message } = column.choices;
    const range = { row, column: at, rows: indicators.length, columns: 1 };
    return [{ kind: "listValidation", sheet, range, values: words, title, message }];
  });
}

/**
 * Decimals row by row; none where they change so often that an edit for each run would cost megabytes: thousands of
 * figures are then shown as typed.
 */
function shownDecimals(indicators: readonly Indicator[]): readonly (number | undefined)[] {
  const decimals = indicators.map((indicator) => indicator.decimals);
  return runsOf(decimals).length > MOST_RUNS ? decimals.map(() => undefined) : decimals;
}
