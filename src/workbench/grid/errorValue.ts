import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/** A cell error from what a function threw or answered: by its `code` if it has one, else `#VALUE!`. */
export function errorValue(error: unknown): ErrorValueObject {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return ErrorValueObject.create(ERRORS.get(code) ?? ErrorType.VALUE);
}
