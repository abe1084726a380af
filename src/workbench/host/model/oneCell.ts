import type { CellBlock } from "../../grid/gridSnapshot";
import { parseAddress } from "../../grid/parseAddress";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import type { ModelContext } from "./modelContext";

/** The cell that was passed as a range or as an address with its sheet; InvalidArgument for more than one. */
export function oneCell(context: ModelContext, value: unknown, ownSheet?: string): { sheet: string; block: CellBlock } {
  const place = context.rangeStateOf(value) ?? placeOf(context, argument.text(value), ownSheet);
  if (place.block.rows !== 1 || place.block.columns !== 1) throw hostErrors.invalidArgument();
  return place;
}

function placeOf(context: ModelContext, address: string, ownSheet?: string): { sheet: string; block: CellBlock } {
  const parsed = parseAddress(address);
  const sheet = parsed?.sheet === undefined ? ownSheet : context.grid.findSheet(parsed.sheet);
  if (!parsed || sheet === undefined) throw hostErrors.invalidArgument();
  return { sheet, block: parsed.block };
}
