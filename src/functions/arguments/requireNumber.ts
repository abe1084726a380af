import { functionErrorsZh, type ArgumentName } from "../../wording/zhCN/functionErrors";
import { notAvailable } from "./notAvailable";
import { readNumber, type GivenNumber } from "./readNumber";

/**
 * A number that the function cannot do without, with the unit that was written after it.
 *
 * @param wanted the unit that it is wanted in; absent: as written
 * @throws `#N/A` naming the argument where it is blank, else as `readNumber`
 */
export function requireNumber(argument: unknown, name: ArgumentName, wanted = ""): GivenNumber {
  const given = readNumber(argument, name, wanted);
  if (given === null) throw notAvailable(functionErrorsZh.missing(name));
  return given;
}
