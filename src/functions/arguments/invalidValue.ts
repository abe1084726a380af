/** The cell error `#VALUE!` with its reason: an argument cannot be used as it is. */
export function invalidValue(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
