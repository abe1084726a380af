import type { CellBlock, PageSetup } from "../../grid/gridSnapshot";
import { sheetLimits } from "../../grid/sheetLimits";
import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import { headersFootersClass } from "./headersFooters";
import type { SheetState } from "./modelContext";
import { pageOf } from "./pageOf";
import { pageZoom } from "./pageZoom";
import { setPage } from "./setPage";

type Property = HostProperty<SheetState>;

const MARGINS = ["topMargin", "bottomMargin", "leftMargin", "rightMargin", "headerMargin", "footerMargin"] as const;

function margin(key: (typeof MARGINS)[number]): Property {
  return {
    get: (state) => pageOf(state)[key],
    set: (state, value) => {
      const points = argument.number(value);
      if (points < 0) throw hostErrors.invalidArgument();
      setPage(state, { [key]: points });
    },
  };
}

function flag(
  key: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite",
): Property {
  return {
    get: (state) => pageOf(state)[key],
    set: (state, value) => setPage(state, { [key]: argument.boolean(value) }),
  };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The block of a range or address that was passed. */
function blockOf({ context, sheet }: SheetState, value: unknown): CellBlock {
  return context.rangeStateOf(value)?.block ?? context.addressBlock(sheet, argument.text(value));
}

/** Points in one unit of `setPrintMargins`. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins(state: SheetState, unit: unknown, options: unknown): void {
  const points = UNITS[argument.oneOf(unit, ["Points", "Inches", "Centimeters"])];
  const given = argument.record(options);
  for (const key of MARGINS) {
    const value = given[key.replace("Margin", "")];
    if (value !== undefined && value !== null) setPage(state, { [key]: argument.number(value) * points });
  }
}

function found(object: HostObject | null): HostObject {
  if (!object) throw hostErrors.itemNotFound();
  return object;
}

function titleRows(state: SheetState): HostObject | null {
  const rows = pageOf(state).titleRows;
  if (!rows) return null;
  const block = { row: rows.from, column: 0, rows: rows.to - rows.from + 1, columns: sheetLimits.columns };
  return state.context.range(state.sheet, block);
}

function titleColumns(state: SheetState): HostObject | null {
  const columns = pageOf(state).titleColumns;
  if (!columns) return null;
  const block = { row: 0, column: columns.from, rows: sheetLimits.rows, columns: columns.to - columns.from + 1 };
  return state.context.range(state.sheet, block);
}

const ORIENTATIONS = ["portrait", "landscape"] as const;

const PAPERS: readonly PageSetup["paperSize"][] = [
  "letter",
  "legal",
  "tabloid",
  "ledger",
  "statement",
  "executive",
  "a3",
  "a4",
  "a5",
  "b4",
  "b5",
];

/** `Excel.PageLayout`. Margins are points. */
export const pageLayoutClass = defineHostClass<SheetState>({
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (state) => upperFirst(pageOf(state).orientation),
      set: (state, value) => setPage(state, { orientation: argument.oneOf(value, ORIENTATIONS) }),
    },
    PaperSize: {
      get: (state) => upperFirst(pageOf(state).paperSize),
      set: (state, value) => setPage(state, { paperSize: lowerFirst(argument.oneOf(value, PAPERS)) }),
    },
    TopMargin: margin("topMargin"),
    BottomMargin: margin("bottomMargin"),
    LeftMargin: margin("leftMargin"),
    RightMargin: margin("rightMargin"),
    HeaderMargin: margin("headerMargin"),
    FooterMargin: margin("footerMargin"),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    BlackAndWhite: flag("blackAndWhite"),
    Zoom: pageZoom,
    PrintErrors: { get: () => "AsDisplayed" },
    PrintComments: { get: () => "NoComments" },
    DraftMode: { get: () => false },
    FirstPageNumber: {
      get: (state) => pageOf(state).firstPageNumber ?? "",
      set: (state, value) => setPage(state, { firstPageNumber: argument.number(value) }),
    },
    PrintOrder: { get: () => "DownThenOver" },
  },
  navigations: { HeadersFooters: (state) => headersFootersClass.create(state) },
  methods: {
    SetPrintArea: (state, [area]) => setPage(state, { printArea: blockOf(state, area) }),
    SetPrintTitleRows(state, [rows]) {
      const block = blockOf(state, rows);
      setPage(state, { titleRows: { from: block.row, to: block.row + block.rows - 1 } });
    },
    SetPrintTitleColumns(state, [columns]) {
      const block = blockOf(state, columns);
      setPage(state, { titleColumns: { from: block.column, to: block.column + block.columns - 1 } });
    },
    SetPrintMargins: (state, [unit, options]) => setMargins(state, unit, options),
    GetPrintTitleRows: (state) => found(titleRows(state)),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: (state) => found(titleColumns(state)),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
});
