import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { errorValue } from "./errorValue";

/** What a function answered, as the component keeps it in cells. */
export function resultValue(answer: unknown): BaseValueObject {
  if (Array.isArray(answer))
    return matrixOf(answer.map((line: unknown): readonly unknown[] => (Array.isArray(line) ? line : [line])));
  if (typeof answer === "string") return StringValueObject.create(answer);
  if (typeof answer === "boolean") return BooleanValueObject.create(answer);
  if (typeof answer === "number") return numberOf(answer);
  if (answer === null || answer === undefined) return StringValueObject.create("");
  return errorValue(answer);
}

function numberOf(value: number): BaseValueObject {
  if (Number.isNaN(value)) return ErrorValueObject.create(ErrorType.VALUE);
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}

function matrixOf(lines: readonly (readonly unknown[])[]): BaseValueObject {
  const columns = Math.max(0, ...lines.map((line) => line.length));
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: lines.map((line) => Array.from({ length: columns }, (_, c) => resultValue(line[c] ?? ""))),
    rowCount: lines.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
