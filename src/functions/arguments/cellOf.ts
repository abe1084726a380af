/** What a cell or a literal gives a function. */
export type Cell = string | number | boolean | null;

/**
 * The host puts its invocation context after the last argument that it knows of. While Excel still has the metadata of an
 * earlier version (it keeps them for a day), that is the place of an option added since: one that is not given.
 */
function isInvocation(argument: unknown): boolean {
  return typeof argument === "object" && argument !== null && "setResult" in argument && "functionName" in argument;
}

/**
 * The value of a scalar argument. Omitted arguments and blanks are null; a host may wrap one cell as `[[value]]`.
 * What no cell can hold is read as its text, so that it is refused by name later.
 */
export function cellOf(argument: unknown): Cell {
  if (Array.isArray(argument)) return cellOf(argument.length === 1 ? (argument as unknown[])[0] : String(argument));
  if (argument === null || argument === undefined || argument === "" || isInvocation(argument)) return null;
  if (typeof argument === "number" || typeof argument === "boolean" || typeof argument === "string") return argument;
  return Object.prototype.toString.call(argument);
}
