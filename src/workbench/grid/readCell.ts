import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { GridValue } from "./gridSnapshot";

/** Kinds of cell contents, as the snapshot names them. */
export type CellKind = "blank" | "number" | "text" | "boolean" | "error";

const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

/** The value in a cell of the component, in the grid's terms. */
export function readCell(cell: Nullable<ICellData>): { readonly kind: CellKind; readonly value: GridValue } {
  if (!cell) return { kind: "blank", value: null };
  if (cell.p) return { kind: "text", value: richText(cell) };
  const { v, t } = cell;
  if (v === undefined || v === null || (v === "" && !cell.f && !cell.si)) return { kind: "blank", value: null };
  if (t === CellValueType.BOOLEAN) return { kind: "boolean", value: v === 1 || v === true || v === "1" };
  if (typeof v === "boolean") return { kind: "boolean", value: v };
  if (typeof v === "number") return { kind: "number", value: v };
  if (t === CellValueType.NUMBER && v !== "") return { kind: "number", value: Number(v) };
  if (t !== CellValueType.FORCE_STRING && ERRORS.has(v)) return { kind: "error", value: v };
  return { kind: "text", value: v };
}

function richText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? "").replace(/\r\n$/u, "").replace(/\r/gu, "\n");
}
