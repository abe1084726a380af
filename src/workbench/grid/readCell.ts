import { CellValueType } from "@univerjs/core";
import type { CellValue, ICellData, Nullable } from "@univerjs/core";
import { errorTexts } from "./errorTexts";
import type { GridValue } from "./gridSnapshot";

/** Kinds of cell contents, as the snapshot names them. */
export type CellKind = "blank" | "number" | "text" | "boolean" | "error";

interface Content {
  readonly kind: CellKind;
  readonly value: GridValue;
}

const BLANK: Content = { kind: "blank", value: null };

/** The value in a cell of the component, in the grid's terms. */
export function readCell(cell: Nullable<ICellData>): Content {
  if (!cell) return BLANK;
  if (cell.p) return { kind: "text", value: richText(cell) };
  if (cell.v === undefined || cell.v === null) return BLANK;
  if (cell.v === "") return cell.f || cell.si ? { kind: "text", value: "" } : BLANK;
  return contentOf(cell.v, cell.t);
}

function contentOf(value: CellValue, type: Nullable<CellValueType>): Content {
  if (typeof value === "boolean" || type === CellValueType.BOOLEAN)
    return { kind: "boolean", value: Number(value) === 1 };
  if (typeof value === "number" || type === CellValueType.NUMBER) return { kind: "number", value: Number(value) };
  return textContent(value, type);
}

function textContent(text: string, type: Nullable<CellValueType>): Content {
  const isError = type !== CellValueType.FORCE_STRING && errorTexts.has(text);
  return { kind: isError ? "error" : "text", value: text };
}

function richText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? "").replace(/\r\n$/u, "").replace(/\r/gu, "\n");
}
