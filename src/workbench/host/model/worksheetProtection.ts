import type { SheetPermission } from "../../grid/gridSnapshot";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import type { SheetState } from "./modelContext";

/** Names of `WorksheetProtectionOptions`. */
const OPTIONS: Readonly<Record<SheetPermission, string>> = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  editObjects: "allowEditObjects",
  editScenarios: "allowEditScenarios",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
};
const PERMISSIONS = Object.keys(OPTIONS) as SheetPermission[];
const NORMAL = "Normal";

function allowed(options: unknown): SheetPermission[] {
  if (options === undefined || options === null) return [];
  const { selectionMode = NORMAL, ...flags } = argument.record(options);
  if (selectionMode !== NORMAL) throw hostErrors.apiNotFound("WorksheetProtectionOptions.selectionMode");
  const words = Object.values(OPTIONS);
  if (Object.keys(flags).some((name) => !words.includes(name))) throw hostErrors.invalidArgument();
  return PERMISSIONS.filter((permission) => argument.optionalBoolean(flags[OPTIONS[permission]], false));
}

function optionsOf(allows: readonly SheetPermission[]): Readonly<Record<string, unknown>> {
  const flags = PERMISSIONS.map((permission) => [OPTIONS[permission], allows.includes(permission)] as const);
  return { ...Object.fromEntries<boolean>(flags), selectionMode: NORMAL };
}

/** `Excel.WorksheetProtection`. Passwords are kept while the host runs, not in the workbook. */
export const worksheetProtectionClass = defineHostClass<SheetState>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ context, sheet }) => context.grid.parts(sheet).protection !== null },
    Options: { get: ({ context, sheet }) => optionsOf(context.grid.parts(sheet).protection?.allows ?? []) },
  },
  methods: {
    Protect({ context, sheet }, [options, password]) {
      if (context.grid.parts(sheet).protection) throw hostErrors.invalidOperation();
      context.grid.setParts(sheet, { protection: { allows: allowed(options) } });
      const word = argument.optionalText(password);
      if (word !== undefined && word !== "") context.passwords.set(sheet, word);
    },
    Unprotect: ({ context, sheet }, [password]) => {
      const isKnown = (context.passwords.get(sheet) ?? "") === (argument.optionalText(password) ?? "");
      if (context.grid.parts(sheet).protection && !isKnown) throw hostErrors.accessDenied();
      context.passwords.delete(sheet);
      context.grid.setParts(sheet, { protection: null });
    },
  },
});
