import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { CustomFunctionMetadata, CustomFunctionParameter } from "./customFunction";

/** Values for one call of a function. */
export type CallValues = readonly unknown[];

/** An error found among the arguments, or a value that cannot be converted: the answer of the whole call. */
export class ArgumentRefused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

type Cell = ReturnType<ArrayValueObject["get"]>;

/**
 * Values of a call in the cell `[row][column]` of its result: a range where one value is wanted gives the value there, as
 * Excel does when a formula spills. Throws `ArgumentRefused`.
 */
export function argumentValues(
  { parameters }: CustomFunctionMetadata,
  variants: readonly BaseValueObject[],
  row: number,
  column: number,
): CallValues {
  if (variants.length > parameters.length) throw new ArgumentRefused("#VALUE!");
  return parameters.map((parameter, index) => {
    const variant = variants[index];
    if (!variant) return absent(parameter);
    return parameter.dimensionality === "matrix" ? matrix(parameter, variant) : single(parameter, variant, row, column);
  });
}

function absent(parameter: CustomFunctionParameter): null {
  if (parameter.optional !== true) throw new ArgumentRefused("#VALUE!");
  return null;
}

/** Values of ranges that were asked for before; a calculation gives every call the same object for the same cells. */
const seen = new WeakMap<ArrayValueObject, Map<string | undefined, readonly (readonly unknown[])[]>>();

function matrix(parameter: CustomFunctionParameter, variant: BaseValueObject): unknown[][] {
  if (!variant.isArray()) return [[converted(parameter, variant)]];
  const array = variant as ArrayValueObject;
  const byType = seen.get(array) ?? new Map<string | undefined, readonly (readonly unknown[])[]>();
  const values = byType.get(parameter.type) ?? convertedCells(parameter, array);
  seen.set(array, byType.set(parameter.type, values));
  return values.map((line) => [...line]);
}

function convertedCells(parameter: CustomFunctionParameter, array: ArrayValueObject): unknown[][] {
  return Array.from({ length: array.getRowCount() }, (_, r) =>
    Array.from({ length: array.getColumnCount() }, (__, c) => converted(parameter, array.get(r, c))),
  );
}

function single(parameter: CustomFunctionParameter, variant: BaseValueObject, row: number, column: number): unknown {
  if (!variant.isArray()) return converted(parameter, variant);
  const array = variant as ArrayValueObject;
  const r = array.getRowCount() === 1 ? 0 : row;
  const c = array.getColumnCount() === 1 ? 0 : column;
  if (r >= array.getRowCount() || c >= array.getColumnCount()) throw new ArgumentRefused("#N/A");
  return converted(parameter, array.get(r, c));
}

function converted({ type }: CustomFunctionParameter, cell: Cell): unknown {
  if (!cell || cell.isNull()) return null;
  if (cell.isError()) throw new ArgumentRefused(String(cell.getValue()));
  const value = cell.getValue();
  if (type === "number") return toNumber(value);
  if (type === "boolean") return toBoolean(value);
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return value;
}

function toNumber(value: unknown): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new ArgumentRefused("#VALUE!");
  return number;
}

function toBoolean(value: unknown): boolean {
  if (typeof value === "string") {
    if (/^(true|false)$/iu.test(value)) return value.toLowerCase() === "true";
    throw new ArgumentRefused("#VALUE!");
  }
  return value === true || (typeof value === "number" && value !== 0);
}
