import { defineHostClass } from "../defineHostClass";
import type { HostObject } from "../hostObject";
import type { ModelContext } from "./modelContext";

/** State of the workbook: the shared context and the objects that exist once. */
export interface WorkbookState {
  readonly context: ModelContext;
  readonly name: string;
  readonly application: HostObject;
  readonly properties: HostObject;
  readonly settings: HostObject;
  readonly runtime: HostObject;
}

function activeCell({ grid, range }: ModelContext): HostObject {
  const { sheet, block } = grid.selection();
  return range(sheet, { ...block, rows: 1, columns: 1 });
}

/** `Excel.Workbook`. */
export const workbookClass = defineHostClass<WorkbookState>({
  name: "Workbook",
  properties: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    ChartDataPointTrack: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
    CalculationEngineVersion: { get: () => 191029 },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
  },
  navigations: {
    Worksheets: ({ context }) => context.worksheets(),
    Names: ({ context }) => context.names(),
    Comments: ({ context }) => context.comments(),
    Tables: ({ context }) => context.tables(),
    Application: ({ application }) => application,
    Properties: ({ properties }) => properties,
    Settings: ({ settings }) => settings,
    _Runtime: ({ runtime }) => runtime,
  },
  methods: {
    GetSelectedRange({ context }) {
      const { sheet, block } = context.grid.selection();
      return context.range(sheet, block);
    },
    GetActiveCell: ({ context }) => activeCell(context),
    _GetRangeForEventByReferenceId: ({ context }, [reference]) => context.events.rangeOf(reference),
    _GetRangeOrNullObjectForEventByReferenceId: ({ context }, [reference]) => context.events.rangeOf(reference),
  },
});
