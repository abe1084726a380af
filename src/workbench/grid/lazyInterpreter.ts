import { Interpreter, StringValueObject } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseAstNode, BaseReferenceObject } from "@univerjs/engine-formula";
import type { BaseValueObject, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { CellValues } from "./cellValues";
import { formulaStepOf } from "./formulaStepOf";
import type { FormulaStep } from "./formulaStepOf";
import type { UnchangedFormulas } from "./unchangedFormulas";

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
  /** Values of the numbers and texts in formulas, which the component would read anew for every cell. */
  private readonly constants = new WeakMap<FormulaStep, BaseValueObject>();

  private readonly spared = new WeakSet<BaseAstNode>();
  private readonly cells: CellValues;

  constructor(
    private readonly runtime: IFormulaRuntimeService,
    private readonly unchanged?: UnchangedFormulas,
  ) {
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
    if (step.hasLambda) return this.done(super.execute(data));
    this.spareReset(node);
    this.run(step, refOffsetX, refOffsetY);
    return this.done(node.getValue() ?? super.execute({ ...data, node: null }));
  }

  override executeAsync(data: NodeData): Promise<Result> {
    this.unchanged?.stop();
    return super.executeAsync(data);
  }

  /** The component empties all parts after each cell; here each part that is asked for is calculated anew in any case. */
  private spareReset(node: BaseAstNode): void {
    if (this.spared.has(node)) return;
    this.spared.add(node);
    node.resetCalculationState = () => node.setValue(null);
  }

  private done(value: Result): Result {
    this.unchanged?.done(value);
    return value;
  }

  private run(step: FormulaStep, x: number, y: number): void {
    if (step.kind === "cell") this.cells.read(step, x, y);
    else if (step.kind === "constant") this.readConstant(step);
    else this.runParts(step, x, y);
  }

  private runParts(step: FormulaStep, x: number, y: number): void {
    const { node, kind, parts } = step;
    const [first] = parts;
    if (first) this.run(first, x, y);
    if (first && kind === "choice" && this.isDecided(step, first.node.getValue(), x, y)) return;
    for (let at = 1; at < parts.length; at += 1) this.run(parts[at] as FormulaStep, x, y);
    if (kind === "joined" && isJoined(step)) return;
    step.setRefOffset?.(x, y);
    node.execute();
  }

  private readConstant(step: FormulaStep): void {
    const { node } = step;
    const known = this.constants.get(step);
    if (known) {
      node.setValue(known);
      return;
    }
    node.execute();
    const value = node.getValue() as BaseValueObject | undefined;
    if (value && (value.isString() || value.isNumber())) this.constants.set(step, value);
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

/** Joins two values where both are text or numbers; the component makes arrays of them first. */
function isJoined({ node, parts: [first, second] }: FormulaStep): boolean {
  const [one, other] = [textOf(first?.node.getValue()), textOf(second?.node.getValue())];
  if (one === undefined || other === undefined) return false;
  node.setValue(StringValueObject.create(one + other));
  return true;
}

function textOf(value: Value): string | undefined {
  if (!value || value.isReferenceObject()) return undefined;
  const found = value as BaseValueObject;
  if (found.isNull()) return "";
  return found.isString() || found.isNumber() ? String(found.getValue()) : undefined;
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
