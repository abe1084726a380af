import type { ConditionalFormat } from "../../grid/gridSnapshot";
import type { Identified } from "../../grid/sheetParts";
import { hostErrors } from "../hostErrors";
import type { SheetState } from "./modelContext";
import { writable } from "./writable";

/** State of everything that belongs to one conditional format. */
export interface ConditionalState extends SheetState {
  readonly id: string;
}

/** Conditional formats by their kind. */
export type ConditionalOf<Kind extends ConditionalFormat["kind"]> = Extract<
  Identified<ConditionalFormat>,
  { readonly kind: Kind }
>;

/** Reads and changes the conditional format of a state. */
export const conditionalState = {
  get({ context, sheet, id }: ConditionalState): Identified<ConditionalFormat> {
    const found = context.grid.parts(sheet).conditionalFormats.find((format) => format.id === id);
    if (!found) throw hostErrors.itemNotFound();
    return found;
  },
  formula(state: ConditionalState): ConditionalOf<"formula"> {
    const format = conditionalState.get(state);
    if (format.kind !== "formula") throw hostErrors.invalidOperation();
    return format;
  },
  dataBar(state: ConditionalState): ConditionalOf<"dataBar"> {
    const format = conditionalState.get(state);
    if (format.kind !== "dataBar") throw hostErrors.invalidOperation();
    return format;
  },
  /** Puts another conditional format in its place, or none. */
  replace(state: ConditionalState, changed: Identified<ConditionalFormat> | null): void {
    const { context, sheet, id } = writable(state, "formatCells");
    const formats = context.grid.parts(sheet).conditionalFormats;
    context.grid.setParts(sheet, {
      conditionalFormats: formats.flatMap((format) => (format.id === id ? (changed ?? []) : format)),
    });
  },
} as const;
