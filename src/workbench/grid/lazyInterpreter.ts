import { Interpreter } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseAstNode, BaseReferenceObject } from "@univerjs/engine-formula";
import type { BaseValueObject, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { CellValues } from "./cellValues";
import { formulaStepOf } from "./formulaStepOf";
import type { FormulaStep } from "./formulaStepOf";

type NodeData = Parameters<Interpreter["execute"]>[0];
type Result = ReturnType<Interpreter["execute"]>;
type Value = ReturnType<BaseAstNode["getValue"]>;

/**
 * Calculates of IF and IFERROR only the part that is asked for, as Excel does, and reads a single cell as one value. The
 * component calculates all parts, so that a custom function is called for every case that a formula excludes; and it makes
 * an array of every cell, which it compares by looking through all cells of the column that were ever asked for.
 */
export class LazyInterpreter extends Interpreter {
  /** Functions beside the component's own that take one value for a cell. */
  readonly takeSingles = new Set<string>();
  private readonly steps = new WeakMap<BaseAstNode, FormulaStep>();

  private readonly cells: CellValues;

  constructor(private readonly runtime: IFormulaRuntimeService) {
    super(runtime);
    this.cells = new CellValues(runtime);
  }

  override checkAsyncNode(node: BaseAstNode | null | undefined): boolean {
    return node ? this.stepOf(node).isAsync : false;
  }

  override execute(data: NodeData): Result {
    const { node, refOffsetX, refOffsetY } = data;
    if (!node || this.runtime.isStopExecution()) return super.execute(data);
    const step = this.stepOf(node);
    if (step.hasLambda) return super.execute(data);
    this.run(step, refOffsetX, refOffsetY);
    return node.getValue() ?? super.execute({ ...data, node: null });
  }

  private run(step: FormulaStep, x: number, y: number): void {
    const { node, kind, parts } = step;
    if (kind === "cell") {
      this.cells.read(step, x, y);
      return;
    }
    const [first] = parts;
    if (first) this.run(first, x, y);
    if (first && kind === "choice" && this.isDecided(step, first.node.getValue(), x, y)) return;
    for (let at = 1; at < parts.length; at += 1) this.run(parts[at] as FormulaStep, x, y);
    step.setRefOffset?.(x, y);
    node.execute();
  }

  /** True when the first part has decided which other part is the value, and that is one value. */
  private isDecided({ node, parts }: FormulaStep, first: Value, x: number, y: number): boolean {
    const found = single(first);
    if (found === undefined) return false;
    const chosen = node.getToken() === "IF" ? branchOf(found, parts) : fallbackOf(found, parts);
    if (chosen && chosen !== parts[0]) this.run(chosen, x, y);
    const value = single(chosen?.node.getValue());
    if (value === undefined) return false;
    node.setValue(value);
    return true;
  }

  private stepOf(node: BaseAstNode): FormulaStep {
    const known = this.steps.get(node);
    if (known) return known;
    const step = formulaStepOf(node, this.takeSingles);
    this.steps.set(node, step);
    return step;
  }
}

/** The part of `IF(…)` that counts: an error in the condition is the answer. */
function branchOf(condition: BaseValueObject, [first, yes, no]: readonly FormulaStep[]): FormulaStep | undefined {
  if (condition.isError()) return first;
  return condition.getValue() ? yes : no;
}

/** The part of `IFERROR(…)` that counts. */
function fallbackOf(value: BaseValueObject, [first, fallback]: readonly FormulaStep[]): FormulaStep | undefined {
  return value.isError() ? fallback : first;
}

/** The one value that a part of a formula gives; undefined for ranges, arrays, and what is no value. */
function single(value: Value): BaseValueObject | undefined {
  if (!value) return undefined;
  if (value.isReferenceObject()) return onlyOf((value as BaseReferenceObject).toArrayValueObject());
  const found = value as BaseValueObject;
  if (found.isLambda() || found.isAsyncObject() || found.isAsyncArrayObject()) return undefined;
  return found.isArray() ? onlyOf(found as ArrayValueObject) : found;
}

function onlyOf(array: ArrayValueObject): BaseValueObject | undefined {
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? undefined) : undefined;
}
