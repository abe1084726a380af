import type { CellBlock, SheetBlock, SheetChart } from "../../grid/gridSnapshot";
import type { Identified } from "../../grid/sheetParts";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import { chartAxesClass } from "./chartAxes";
import { chartSeriesCollectionClass } from "./chartSeries";
import { chartState } from "./chartState";
import type { ChartState } from "./chartState";
import { chartTexts } from "./chartTexts";
import type { SheetState } from "./modelContext";
import { oneCell } from "./oneCell";
import { writable } from "./writable";

const TYPES = {
  BarClustered: "barClustered",
  BarStacked: "barStacked",
  ColumnClustered: "columnClustered",
  ColumnStacked: "columnStacked",
} as const;
const WORDS = Object.keys(TYPES) as (keyof typeof TYPES)[];

/** The cells that a new chart covers: about 12 by 7 centimetres, as Excel's do. */
const NEW_PLACE: CellBlock = { row: 1, column: 1, rows: 15, columns: 7 };

function typeOf(value: unknown): SheetChart["type"] {
  const text = argument.text(value);
  const word = WORDS.find((each) => each.toLowerCase() === text.toLowerCase());
  if (word === undefined) throw hostErrors.apiNotFound(`Chart of type ${text}`);
  return TYPES[word];
}

function setPosition(state: ChartState, start: unknown, end: unknown): void {
  const cells = [start, end ?? start].map((cell) => oneCell(state.context, cell, state.sheet));
  if (cells.some(({ sheet }) => sheet !== state.sheet)) throw hostErrors.invalidArgument();
  const rows = cells.map(({ block }) => block.row);
  const columns = cells.map(({ block }) => block.column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const place = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  chartState.change(state, { place });
}

const chartClass = defineHostClass<ChartState>({
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (state) => chartState.get(state).name,
      set: (state, value) => chartState.change(state, { name: argument.text(value) }),
    },
    ChartType: {
      get: (state) => WORDS.find((word) => TYPES[word] === chartState.get(state).type),
      set: (state, value) => chartState.change(state, { type: typeOf(value) }),
    },
  },
  navigations: {
    Title: (state) => chartTexts.titleClass.create(state),
    Legend: (state) => chartTexts.legendClass.create(state),
    Axes: (state) => chartAxesClass.create(state),
    Series: (state) => chartSeriesCollectionClass.create(state),
    Worksheet: ({ context, sheet }) => context.worksheet(sheet),
  },
  methods: {
    Delete: (state) => chartState.remove(state),
    SetPosition: (state, [start, end]) => setPosition(state, start, end),
  },
});

/** One series for each row or each column of the cells; headings are not looked for. */
function seriesOf({ sheet, range }: SheetBlock, by: "Auto" | "Columns" | "Rows"): SheetChart["series"] {
  const byColumns = by === "Columns" || (by === "Auto" && range.columns <= range.rows);
  return Array.from({ length: byColumns ? range.columns : range.rows }, (_, at) => ({
    name: `系列${String(at + 1)}`,
    values: {
      sheet,
      range: byColumns
        ? { ...range, column: range.column + at, columns: 1 }
        : { ...range, row: range.row + at, rows: 1 },
    },
  }));
}

function freeName(charts: readonly SheetChart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `图表 ${String(number)}`)) number += 1;
  return `图表 ${String(number)}`;
}

function add(state: SheetState, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  const { context, sheet } = writable(state, "editObjects");
  const by = argument.oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
  const { charts } = context.grid.parts(sheet);
  const series = seriesOf(chartState.source(context, source), by);
  const chart: Identified<SheetChart> = {
    id: context.newId(),
    name: freeName(charts),
    type: typeOf(type),
    title: "",
    place: NEW_PLACE,
    series,
    legend: series.length > 1 ? "bottom" : "none",
  };
  context.grid.setParts(sheet, { charts: [...charts, chart] });
  return chartClass.create({ context, sheet, id: chart.id });
}

function chartsOf({ context, sheet }: SheetState): ChartState[] {
  return context.grid.parts(sheet).charts.map(({ id }) => ({ context, sheet, id }));
}

/** By name (case does not matter), or by the id that the client uses once it knows it. */
function find(state: SheetState, key: unknown): HostObject | null {
  const text = argument.text(key);
  const { charts } = state.context.grid.parts(state.sheet);
  const found = charts.find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
  return found ? chartClass.create({ ...state, id: found.id }) : null;
}

function existing(found: HostObject | null): HostObject {
  if (!found) throw hostErrors.itemNotFound();
  return found;
}

/** `Excel.ChartCollection`: bars and columns. */
export const chartCollectionClass = defineHostClass<SheetState>({
  name: "ChartCollection",
  properties: { Count: { get: (state) => chartsOf(state).length } },
  items: (state) => chartsOf(state).map((chart) => chartClass.create(chart)),
  methods: {
    Add: (state, [type, source, seriesBy]) => add(state, type, source, seriesBy),
    GetCount: (state) => chartsOf(state).length,
    GetItem: (state, [key]) => existing(find(state, key)),
    GetItemOrNullObject: (state, [key]) => find(state, key),
    GetItemAt(state, [index]) {
      const chart = chartsOf(state)[argument.integer(index)];
      return existing(chart ? chartClass.create(chart) : null);
    },
  },
});
