/** An error that the add-in gets to see, with Excel's code and words. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    /** Member that failed, such as `Range.values`; found out by the dispatcher when absent. */
    readonly location?: string,
  ) {
    super(message);
  }
}
