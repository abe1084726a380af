import { hostErrors } from "../hostErrors";

const absent = (value: unknown): boolean => value === undefined || value === null;

/** Reads values that the add-in passed, and refuses those of the wrong kind as Excel does: InvalidArgument. */
export const argument = {
  text(value: unknown): string {
    if (typeof value !== "string") throw hostErrors.invalidArgument();
    return value;
  },
  optionalText: (value: unknown): string | undefined => (absent(value) ? undefined : argument.text(value)),
  number(value: unknown): number {
    if (typeof value !== "number" || !Number.isFinite(value)) throw hostErrors.invalidArgument();
    return value;
  },
  integer(value: unknown): number {
    const number = argument.number(value);
    if (!Number.isInteger(number)) throw hostErrors.invalidArgument();
    return number;
  },
  optionalInteger: (value: unknown, otherwise: number): number => (absent(value) ? otherwise : argument.integer(value)),
  boolean(value: unknown): boolean {
    if (typeof value !== "boolean") throw hostErrors.invalidArgument();
    return value;
  },
  optionalBoolean: (value: unknown, otherwise: boolean): boolean =>
    absent(value) ? otherwise : argument.boolean(value),
  record(value: unknown): Readonly<Record<string, unknown>> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw hostErrors.invalidArgument();
    return value as Readonly<Record<string, unknown>>;
  },
  /** One of the words, in any case; answers the word as it is listed. */
  oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
    const text = argument.text(value).toLowerCase();
    const found = words.find((word) => word.toLowerCase() === text);
    if (found === undefined) throw hostErrors.invalidArgument();
    return found;
  },
} as const;
