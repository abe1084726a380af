import { sheetLimits } from "../../grid/sheetLimits";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import type { SheetState } from "./modelContext";
import { pageOf } from "./pageOf";
import { setPage } from "./setPage";

/** Breaks between rows, or between columns, of one sheet. */
interface BreaksState extends SheetState {
  readonly lines: "rowBreaks" | "columnBreaks";
}

/** One break; its line is the first one after it. */
interface BreakState extends BreaksState {
  readonly line: number;
}

function linesOf(state: BreaksState): readonly number[] {
  return pageOf(state)[state.lines] ?? [];
}

function setLines(state: BreaksState, lines: readonly number[]): void {
  const ascending = [...new Set(lines)].sort((one, other) => one - other);
  setPage(state, { [state.lines]: ascending });
}

/** What the client calls a break by once it knows it. */
function idOf({ line }: BreakState): string {
  return `{${String(line)}}`;
}

const pageBreakClass = defineHostClass<BreakState>({
  name: "PageBreak",
  identity: (state) => ({ _Id: idOf(state) }),
  properties: {
    _Id: { get: idOf },
    ColumnIndex: { get: ({ lines, line }) => (lines === "columnBreaks" ? line : 0) },
    RowIndex: { get: ({ lines, line }) => (lines === "rowBreaks" ? line : 0) },
  },
  methods: {
    Delete: (state) =>
      setLines(
        state,
        linesOf(state).filter((line) => line !== state.line),
      ),
    GetCellAfterBreak({ context, sheet, lines, line }) {
      const cell = lines === "rowBreaks" ? { row: line, column: 0 } : { row: 0, column: line };
      return context.range(sheet, { ...cell, rows: 1, columns: 1 });
    },
  },
});

/** A break stands before the upper left cell of what was passed; before the first line there is none. */
function add(state: BreaksState, value: unknown): HostObject {
  const { context, sheet, lines } = state;
  const passed = context.rangeStateOf(value);
  if (passed && passed.sheet !== sheet) throw hostErrors.invalidArgument();
  const block = passed?.block ?? context.addressBlock(sheet, argument.text(value));
  const [line, last] = lines === "rowBreaks" ? [block.row, sheetLimits.rows] : [block.column, sheetLimits.columns];
  if (line <= 0 || line >= last) throw hostErrors.invalidArgument();
  setLines(state, [...linesOf(state), line]);
  return pageBreakClass.create({ ...state, line });
}

/** By its place among the breaks, or by the id that the client uses once it knows it. */
function find(state: BreaksState, key: unknown): HostObject {
  const found = linesOf(state).find((line, at) => at === key || idOf({ ...state, line }) === key);
  if (found === undefined) throw hostErrors.itemNotFound();
  return pageBreakClass.create({ ...state, line: found });
}

/** `Excel.PageBreakCollection`: the breaks that were set by hand; where pages break by themselves is not known here. */
export const pageBreakCollectionClass = defineHostClass<BreaksState>({
  name: "PageBreakCollection",
  items: (state) => linesOf(state).map((line) => pageBreakClass.create({ ...state, line })),
  methods: {
    Add: (state, [range]) => add(state, range),
    GetCount: (state) => linesOf(state).length,
    GetItem: (state, [index]) => find(state, index),
    RemovePageBreaks: (state) => setLines(state, []),
  },
});
