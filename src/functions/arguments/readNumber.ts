import { readFigure } from "../../domain/actual/readFigure";
import { functionErrorsZh, type ArgumentName } from "../../wording/zhCN/functionErrors";
import { problemTextZh } from "../../wording/zhCN/problemTextZh";
import { cellOf } from "./cellOf";
import { invalidValue } from "./invalidValue";
import { notAvailable } from "./notAvailable";

/** A number that was given, with the unit that was written after it. */
export interface GivenNumber {
  readonly value: number;
  readonly unit: string;
}

/**
 * A number from an argument (数值参数), text numbers included (rule A2); null where it is blank or omitted.
 *
 * @param wanted the unit that it is wanted in; absent: as written
 * @throws `#VALUE!` naming the argument for what is not a number, `#N/A` for `—`
 */
export function readNumber(argument: unknown, name: ArgumentName, wanted = ""): GivenNumber | null {
  const figure = readFigure(cellOf(argument), functionErrorsZh.argument(name), wanted);
  if (!figure.ok) throw invalidValue(figure.problems.map(problemTextZh).join(" "));
  if (figure.value.state === "notApplicable") throw notAvailable(functionErrorsZh.notApplicable(name));
  return figure.value.state === "blank" ? null : { value: figure.value.value, unit: figure.value.unit };
}
