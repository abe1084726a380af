/** One function as the built functions.json describes it. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly result?: { readonly dimensionality?: string };
}

/** A parameter: `matrix` takes a range as a two-dimensional array, anything else one value. */
export interface CustomFunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/**
 * Calls a function of the add-in. Values are text, numbers, booleans or null for a blank cell or an argument that was left
 * out, ranges two-dimensional arrays of them. The answer is a value, a matrix of values, or a promise of either; an error
 * is thrown or answered as an object with `code`, such as `{ code: "#N/A" }`.
 *
 * @param address cell that the call stands in: `指标体系!F5`
 */
export type CallFunction = (id: string, values: readonly unknown[], address: string) => unknown;
