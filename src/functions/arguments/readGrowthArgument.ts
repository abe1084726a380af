import { statusesZh } from "../../wording/zhCN/statuses";
import { readRate } from "./readRate";
import { readText } from "./readText";

/**
 * The growth of an argument (同比增速参数), in percent, for the growth part of a compound target (rule S6): undefined where it
 * is blank or omitted, which leaves that part out; null for 待报, which is growth that is not yet known.
 *
 * @throws `#VALUE!` for what is not a number, `#N/A` for `—`
 */
export function readGrowthArgument(argument: unknown): number | null | undefined {
  if (readText(argument) === statusesZh.unreported) return null;
  return readRate(argument, "growth") ?? undefined;
}
