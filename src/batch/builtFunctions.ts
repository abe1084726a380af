import type { CustomFunctionMetadata } from "../workbench/grid/customFunction";

/** The add-in's custom functions as the build leaves them. */
export interface BuiltFunctions {
  /** Text of `functions.js`, which registers them with office.js. */
  readonly script: string;
  /** `functions` of `functions.json`. */
  readonly metadata: readonly CustomFunctionMetadata[];
}
