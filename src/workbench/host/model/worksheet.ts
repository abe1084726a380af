import { parseAddress } from "../../grid/parseAddress";
import { sheetLimits } from "../../grid/sheetLimits";
import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { sheetEvents } from "../sheetEvents";
import { argument } from "./argument";
import { colorText } from "./colorText";
import type { SheetState } from "./modelContext";
import { sheetName } from "./sheetName";
import { worksheetActions } from "./worksheetActions";

const WHOLE = { row: 0, column: 0, rows: sheetLimits.rows, columns: sheetLimits.columns };

/** Standard size of a new sheet's rows and columns, in points, as this host's grid shows them. */
const STANDARD = { width: 66, height: 18 };

const properties: Readonly<Record<string, HostProperty<SheetState>>> = {
  Id: { get: ({ sheet }) => sheet },
  Name: {
    get: ({ context, sheet }) => context.grid.sheetName(sheet),
    set: ({ context, sheet }, value) => context.grid.renameSheet(sheet, sheetName(value, context.grid, sheet)),
  },
  Position: {
    get: ({ context, sheet }) => context.grid.sheetIds().indexOf(sheet),
    set: ({ context, sheet }, value) => {
      const position = argument.integer(value);
      if (position < 0 || position >= context.grid.sheetIds().length) throw hostErrors.invalidArgument();
      context.grid.moveSheet(sheet, position);
    },
  },
  Visibility: {
    get: ({ context, sheet }) => VISIBILITY[context.grid.visibility(sheet)],
    set: (state, value) => setVisibility(state, argument.oneOf(value, ["Visible", "Hidden", "VeryHidden"])),
  },
  TabColor: {
    get: ({ context, sheet }) => context.grid.extras(sheet).tabColor,
    set: ({ context, sheet }, value) =>
      context.grid.setExtras(sheet, { tabColor: value === "" ? "" : colorText(value) }),
  },
  StandardWidth: { get: () => STANDARD.width },
  StandardHeight: { get: () => STANDARD.height },
  ShowGridlines: {
    get: ({ context, sheet }) => context.grid.extras(sheet).showGridlines,
    set: ({ context, sheet }, value) => context.grid.setExtras(sheet, { showGridlines: argument.boolean(value) }),
  },
  ShowHeadings: {
    get: ({ context, sheet }) => context.grid.extras(sheet).showHeadings,
    set: ({ context, sheet }, value) => context.grid.setExtras(sheet, { showHeadings: argument.boolean(value) }),
  },
  EnableCalculation: { get: () => true },
  TabId: { get: ({ context, sheet }) => context.grid.sheetIds().indexOf(sheet) + 1 },
};

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function setVisibility({ context, sheet }: SheetState, word: "Visible" | "Hidden" | "VeryHidden"): void {
  const { grid } = context;
  const seen = grid.sheetIds().filter((id) => grid.visibility(id) === "visible");
  if (word !== "Visible" && seen.length === 1 && seen[0] === sheet) throw hostErrors.invalidOperation();
  grid.setVisibility(sheet, word === "VeryHidden" ? "veryHidden" : word === "Hidden" ? "hidden" : "visible");
}

function rangeAt({ context, sheet }: SheetState, address: unknown): HostObject {
  if (address === undefined || address === null || address === "") return context.range(sheet, WHOLE);
  const parsed = parseAddress(argument.text(address));
  if (!parsed) throw hostErrors.invalidArgument();
  const named = parsed.sheet === undefined ? sheet : context.grid.findSheet(parsed.sheet);
  if (named !== sheet) throw hostErrors.invalidArgument();
  return context.range(sheet, parsed.block);
}

/** `Excel.Worksheet`. */
export const worksheetClass = defineHostClass<SheetState>({
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet }),
  properties,
  writtenAs: { Gridlines: "ShowGridlines", Headings: "ShowHeadings" },
  navigations: {
    FreezePanes: ({ context, sheet }) => context.freezePanes(sheet),
    PageLayout: ({ context, sheet }) => context.pageLayout(sheet),
    HorizontalPageBreaks: ({ context, sheet }) => context.pageBreaks(sheet, "rowBreaks"),
    VerticalPageBreaks: ({ context, sheet }) => context.pageBreaks(sheet, "columnBreaks"),
    Names: ({ context, sheet }) => context.names(sheet),
    Protection: ({ context, sheet }) => context.protection(sheet),
    AutoFilter: ({ context, sheet }) => context.autoFilter(sheet),
    Comments: ({ context, sheet }) => context.comments(sheet),
    Charts: ({ context, sheet }) => context.charts(sheet),
    Tables: ({ context }) => context.tables(),
  },
  methods: {
    GetRange: (state, [address]) => rangeAt(state, address),
    GetCell: ({ context, sheet }, [row, column]) =>
      context.range(sheet, { row: argument.integer(row), column: argument.integer(column), rows: 1, columns: 1 }),
    GetRangeByIndexes({ context, sheet }, [row, column, rows, columns]) {
      const block = {
        row: argument.integer(row),
        column: argument.integer(column),
        rows: argument.integer(rows),
        columns: argument.integer(columns),
      };
      const inside = block.row >= 0 && block.column >= 0 && block.rows > 0 && block.columns > 0;
      const fits = block.row + block.rows <= sheetLimits.rows && block.column + block.columns <= sheetLimits.columns;
      if (!inside || !fits) throw hostErrors.invalidArgument();
      return context.range(sheet, block);
    },
    /** Of a blank sheet the upper left cell. */
    GetUsedRange({ context, sheet }, [valuesOnly]) {
      const block = context.grid.usedBlock(sheet, argument.optionalBoolean(valuesOnly, false));
      return context.range(sheet, block ?? { row: 0, column: 0, rows: 1, columns: 1 });
    },
    GetUsedRangeOrNullObject({ context, sheet }, [valuesOnly]) {
      const block = context.grid.usedBlock(sheet, argument.optionalBoolean(valuesOnly, false));
      return block && context.range(sheet, block);
    },
    ...worksheetActions,
    ...sheetEvents<SheetState>(({ context, sheet }) => [context.events, sheet]),
  },
});
