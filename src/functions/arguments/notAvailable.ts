/** The cell error `#N/A` with its reason: the arguments are fine, and there is no such figure. */
export function notAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}
