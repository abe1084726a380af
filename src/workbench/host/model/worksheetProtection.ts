import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { SheetState } from "./modelContext";

/** `Excel.WorksheetProtection`, without a password: a protected sheet refuses every change of its cells. */
export const worksheetProtectionClass = defineHostClass<SheetState>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ context, sheet }) => context.protectedSheets.has(sheet) },
    Options: { get: () => null },
  },
  methods: {
    Protect({ context, sheet }, [, password]) {
      if (password !== undefined && password !== null) throw hostErrors.apiNotFound("WorksheetProtection password");
      if (context.protectedSheets.has(sheet)) throw hostErrors.invalidOperation();
      context.protectedSheets.add(sheet);
    },
    Unprotect: ({ context, sheet }) => {
      context.protectedSheets.delete(sheet);
    },
  },
});
