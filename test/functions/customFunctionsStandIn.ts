/** The two names of Excel's custom functions runtime that a function touches when it is called directly. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** Puts them where Excel puts them; the codes are those of `CustomFunctions.ErrorCode` in the published typings. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
  });
}

/** What the cell shows: the value, or the error with its message. */
export function cellOfCall(call: () => unknown): unknown {
  try {
    return call();
  } catch (fault) {
    if (!(fault instanceof CellError)) throw fault;
    return `${fault.code} ${fault.message}`;
  }
}

/** Expected: the cell's value, or the start of its error. */
export function shows(call: () => unknown, expected: number | string): void {
  const cell = cellOfCall(call);
  if (typeof cell === "number") expect(cell).toBe(expected);
  else expect(String(cell).slice(0, String(expected).length)).toBe(expected);
}
