import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  FunctionType,
  IFunctionService,
  Interpreter,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { ArgumentRefused, argumentValues } from "./argumentValues";
import type { CallFunction, CustomFunctionMetadata } from "./customFunction";
import { errorValue } from "./errorValue";
import { formatAddress } from "./formatAddress";
import { LazyInterpreter } from "./lazyInterpreter";
import { resultValue } from "./resultValue";
import type { UniverBook } from "./univerBook";

/** What is registered, and who answers. */
export interface PlanFunctionsOptions {
  /** `functions` of the built functions.json. */
  readonly functions: readonly CustomFunctionMetadata[];
  /** What stands before the name in formulas: `PLAN` for `=PLAN.STATUS(…)`. */
  readonly namespace: string;
  readonly call: CallFunction;
  /** True when `call` answers promises: slower, because the component then waits at every step of a formula. */
  readonly asynchronous?: boolean;
}

/** Registered functions. */
export interface PlanFunctions {
  /** Calculates all formulas again, when the add-in that answers has come or gone. */
  recalculate(): void;
}

/**
 * Lets the grid evaluate custom functions and offer them while a formula is typed. They stay for as long as the grid does:
 * the component remembers for good that a name in a long formula was unknown. Register them before formulas are entered,
 * and let `call` throw `{ code: "#NAME?" }` while the add-in is not there.
 */
export function planFunctions(book: UniverBook, options: PlanFunctionsOptions): PlanFunctions {
  describe(book, options);
  const functions = options.functions.map((each) => new PlanFunction(book, each, options));
  book.injector.get(IFunctionService).registerExecutors(...functions);
  const interpreter = book.injector.get(Interpreter);
  if (interpreter instanceof LazyInterpreter)
    functions.forEach(({ name }) => interpreter.takeSingles.add(String(name)));
  const recalculate = (): void =>
    book.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
  return { recalculate };
}

function describe(book: UniverBook, { functions, namespace }: PlanFunctionsOptions): void {
  book.injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description = "", parameters }) => ({
      functionName: `${namespace}.${name}`.toUpperCase(),
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional === true ? 0 : 1,
        repeat: 0,
      })),
    })),
  );
}

/** One custom function as the component calls it. Whatever goes wrong becomes a cell error: a throw would stop all. */
class PlanFunction extends BaseFunction {
  constructor(
    private readonly book: UniverBook,
    private readonly metadata: CustomFunctionMetadata,
    private readonly options: PlanFunctionsOptions,
  ) {
    super(`${options.namespace}.${metadata.name}`.toUpperCase());
  }

  override isAsync(): boolean {
    return this.options.asynchronous === true;
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const { rows, columns } = this.spillSize(variants);
    const address = this.address();
    const answers = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => this.answer(variants, row, column, address)),
    );
    const only = answers[0]?.[0];
    if (this.isAsync()) return new AsyncObject(valueOfPromises(answers));
    return rows === 1 && columns === 1 && only !== undefined
      ? valueOf(only)
      : matrixValue(answers.map((line) => line.map(valueOf)));
  }

  /** Arguments that are ranges where one value is wanted make the formula spill over their size. */
  private spillSize(variants: readonly BaseValueObject[]): { rows: number; columns: number } {
    let [rows, columns] = [1, 1];
    variants.forEach((variant, index) => {
      if (!variant.isArray() || this.metadata.parameters[index]?.dimensionality === "matrix") return;
      const array = variant as ArrayValueObject;
      [rows, columns] = [Math.max(rows, array.getRowCount()), Math.max(columns, array.getColumnCount())];
    });
    return { rows, columns };
  }

  private answer(variants: readonly BaseValueObject[], row: number, column: number, address: string): Answer {
    try {
      const values = argumentValues(this.metadata, variants, row, column);
      return { answer: this.options.call(this.metadata.id, values, address) };
    } catch (error) {
      return { error: error instanceof ArgumentRefused ? { code: error.code } : error };
    }
  }

  private address(): string {
    const sheet = this.subUnitId ? this.book.workbook.getSheetBySheetId(this.subUnitId)?.getName() : undefined;
    return formatAddress({ row: this.row, column: this.column, rows: 1, columns: 1 }, sheet);
  }
}

type Answer = { readonly answer: unknown } | { readonly error: unknown };

function valueOf(answer: Answer): BaseValueObject {
  if ("error" in answer) return errorValue(answer.error);
  return isPromise(answer.answer) ? errorValue(undefined) : resultValue(answer.answer);
}

async function valueOfPromises(answers: readonly (readonly Answer[])[]): Promise<BaseValueObject> {
  const values: BaseValueObject[][] = [];
  for (const line of answers) values.push(await Promise.all(line.map(settledValue)));
  const only = values[0]?.[0];
  return values.length === 1 && values[0]?.length === 1 && only ? only : matrixValue(values);
}

async function settledValue(answer: Answer): Promise<BaseValueObject> {
  if ("error" in answer) return errorValue(answer.error);
  try {
    return resultValue(await answer.answer);
  } catch (error) {
    return errorValue(error);
  }
}

function isPromise(value: unknown): boolean {
  return typeof value === "object" && value !== null && "then" in value;
}

function matrixValue(values: readonly (readonly BaseValueObject[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: values.map((line) => [...line]),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
