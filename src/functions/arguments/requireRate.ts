import { functionErrorsZh, type ArgumentName } from "../../wording/zhCN/functionErrors";
import { notAvailable } from "./notAvailable";
import { readRate } from "./readRate";

/**
 * A rate that the function cannot do without, in percent or points.
 *
 * @throws `#N/A` naming the argument where it is blank, else as `readRate`
 */
export function requireRate(argument: unknown, name: ArgumentName): number {
  const rate = readRate(argument, name);
  if (rate === null) throw notAvailable(functionErrorsZh.missing(name));
  return rate;
}
