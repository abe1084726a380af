import { functionErrorsZh, type ArgumentName } from "../../wording/zhCN/functionErrors";
import { notAvailable } from "./notAvailable";
import { readNumber } from "./readNumber";

/**
 * A number that the function cannot do without.
 *
 * @throws `#N/A` naming the argument where it is blank, else as `readNumber`
 */
export function requireNumber(argument: unknown, name: ArgumentName): number {
  const given = readNumber(argument, name);
  if (given === null) throw notAvailable(functionErrorsZh.missing(name));
  return given.value;
}
