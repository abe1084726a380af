/** What a cell or a literal gives a function. */
export type Cell = string | number | boolean | null;

/**
 * The value of a scalar argument. Omitted arguments and blanks are null; a host may wrap one cell as `[[value]]`.
 * What no cell can hold is read as its text, so that it is refused by name later.
 */
export function cellOf(argument: unknown): Cell {
  if (Array.isArray(argument)) return cellOf(argument.length === 1 ? (argument as unknown[])[0] : String(argument));
  if (argument === null || argument === undefined || argument === "") return null;
  if (typeof argument === "number" || typeof argument === "boolean" || typeof argument === "string") return argument;
  return Object.prototype.toString.call(argument);
}
