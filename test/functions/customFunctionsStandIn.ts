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
