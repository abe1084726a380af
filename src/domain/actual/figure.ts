/** What a cell can hold when the host gives it; blank is "" or null. */
export type FigureCell = string | number | boolean | null | undefined;

/** A figure as read from its cell (rules A1 and A2): a value, not yet reported, or not applicable. */
export type Figure =
  | { readonly state: "value"; readonly value: number; readonly unit: string }
  | { readonly state: "blank" }
  | { readonly state: "notApplicable" };
