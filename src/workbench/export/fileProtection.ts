import type { SheetContent, SheetPermission } from "../grid/gridSnapshot";
import { xmlElement } from "./xmlElement";

/** What a file forbids by saying so; everything else is forbidden unless the file allows it (ECMA-376, 18.3.1.85). */
const FORBIDDEN_BY: Partial<Record<SheetPermission, string>> = { editObjects: "objects", editScenarios: "scenarios" };

/** Sheet protection (工作表保护) without a password, with what stays allowed. */
export function fileProtection({ protection }: SheetContent): string {
  if (protection === undefined) {
    return "";
  }
  const allows = new Set(protection.allows);
  const forbidden = Object.entries(FORBIDDEN_BY).flatMap(([permission, attribute]) =>
    allows.has(permission as SheetPermission) ? [] : [[attribute, true] as const],
  );
  const allowed = [...allows]
    .filter((permission) => FORBIDDEN_BY[permission] === undefined)
    .map((permission) => [permission, false] as const);
  return xmlElement("sheetProtection", { sheet: true, ...Object.fromEntries([...forbidden, ...allowed]) });
}
