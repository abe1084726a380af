import { defineHostClass } from "../defineHostClass";
import { sheetEvents } from "../sheetEvents";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import type { ModelContext } from "./modelContext";
import { sheetName } from "./sheetName";

function find({ grid, worksheet }: ModelContext, key: unknown): HostObject | null {
  const text = argument.text(key);
  const sheet = grid.sheetIds().includes(text) ? text : grid.findSheet(text);
  return sheet === undefined ? null : worksheet(sheet);
}

function item(context: ModelContext, key: unknown): HostObject {
  const found = find(context, key);
  if (!found) throw hostErrors.itemNotFound();
  return found;
}

/** Sheets in tab order, or only those that can be seen. */
function sheets({ grid }: ModelContext, visibleOnly: unknown): readonly string[] {
  const only = argument.optionalBoolean(visibleOnly, false);
  return grid.sheetIds().filter((sheet) => !only || grid.visibility(sheet) === "visible");
}

/** Excel names a new sheet by the first number that is free. */
function freeName({ grid }: ModelContext): string {
  let number = grid.sheetIds().length + 1;
  while (grid.findSheet(`Sheet${String(number)}`) !== undefined) number += 1;
  return `Sheet${String(number)}`;
}

/** `Excel.WorksheetCollection`. */
export const worksheetCollectionClass = defineHostClass<ModelContext>({
  name: "WorksheetCollection",
  items: (context) => context.grid.sheetIds().map((sheet) => context.worksheet(sheet)),
  methods: {
    GetItem: (context, [key]) => item(context, key),
    GetItemOrNullObject: (context, [key]) => find(context, key),
    GetActiveWorksheet: (context) => context.worksheet(context.grid.activeSheet()),
    GetCount: (context, [visibleOnly]) => sheets(context, visibleOnly).length,
    GetFirst: (context, [visibleOnly]) => context.worksheet(sheets(context, visibleOnly)[0] ?? ""),
    GetLast: (context, [visibleOnly]) => context.worksheet(sheets(context, visibleOnly).at(-1) ?? ""),
    Add(context, [name]) {
      const given = name === undefined || name === null ? freeName(context) : sheetName(name, context.grid);
      return context.worksheet(context.grid.addSheet(given));
    },
    ...sheetEvents<ModelContext>((context) => [context.events, "Workbook"]),
  },
});
