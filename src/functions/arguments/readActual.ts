import { readFigure } from "../../domain/actual/readFigure";
import { Exact } from "../../domain/exact";
import { parseTarget } from "../../domain/target/parseTarget";
import { convertUnit } from "../../domain/unit/convertUnit";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { problemTextZh } from "../../wording/zhCN/problemTextZh";
import { cellOf } from "./cellOf";
import { invalidValue } from "./invalidValue";

/** What an actual figure says: a number, not yet reported (null), or `—`. */
export interface GivenActual {
  readonly actual: number | null;
  readonly annualOnly: boolean;
}

/**
 * The actual figure or the start value of an argument (完成值、基期值参数), rules A1 and A2, in the unit `named`, where one is, else in the unit of the target:
 * `5000万元` against 1亿元 is 0.5.
 *
 * @throws `#VALUE!` for what is not a number, or where the units cannot be converted (rule T5)
 */
export function readActual(
  argument: unknown,
  target: string | number | null,
  named = "",
  name: "actual" | "baseline" = "actual",
): GivenActual {
  const figure = readFigure(cellOf(argument), functionErrorsZh.argument(name), named);
  if (!figure.ok) throw invalidValue(figure.problems.map(problemTextZh).join(" "));
  if (figure.value.state !== "value") return { actual: null, annualOnly: figure.value.state === "notApplicable" };
  const { value, unit } = figure.value;
  const asIs = unit === "" || named !== "";
  return { actual: asIs ? value : inUnitOfTarget(value, unit, target), annualOnly: false };
}

function inUnitOfTarget(value: number, unit: string, target: string | number | null): number {
  const parsed = parseTarget(target);
  const units = parsed.state === "number" ? parsed.parts.map((part) => part.unit) : [];
  const [first = ""] = units;
  if (first === "" || units.includes(unit)) return value;
  const converted = convertUnit(new Exact(value), unit, first);
  if (converted === null) throw invalidValue(functionErrorsZh.targetUnits(unit, first));
  return converted.toNumber();
}
