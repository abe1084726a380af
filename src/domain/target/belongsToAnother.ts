import { isRelativeUnit } from "./isRelativeUnit";
import type { PartDraft } from "./reading";
import type { TargetMeasure } from "./target";

/** How the names of shares end; 占 may stand anywhere in them. */
const SHARES = ["率", "比", "比重", "比例", "度", "份额", "指数", "系数"];

/** What names the whole that a net increase adds to: 净增20家，总数150家. */
const TOTALS = ["总", "累计", "存量", "规模", "余额", "保有"];

const RATES: ReadonlySet<TargetMeasure> = new Set<TargetMeasure>(["growth", "reduction"]);

function namesShare(subject: string): boolean {
  return subject.includes("占") || SHARES.some((ending) => subject.endsWith(ending));
}

function namesTotal(subject: string): boolean {
  return TOTALS.some((word) => subject.includes(word));
}

/**
 * Whether a number is one of another thing, for which the verb before it counts too: 投资增长8%，工业投资10%,
 * 新增规上企业20家、高新技术企业15家. A share or a total that is named is none: 收入增长3%，税收占比80%.
 *
 * @example
 * belongsToAnother({ measure: "amount", unit: "%", subject: "工业投资", mark: null }, [{ measure: "growth", unit: "%" }]) // => true
 * belongsToAnother({ measure: "amount", unit: "%", subject: "税收占比", mark: null }, [{ measure: "growth", unit: "%" }]) // => false
 */
export function belongsToAnother(part: PartDraft, earlier: readonly PartDraft[]): boolean {
  if (part.measure !== "amount" || part.mark !== null || part.subject === "") return false;
  const before = earlier.filter(({ unit }) => unit === part.unit);
  if (isRelativeUnit(part.unit)) return !namesShare(part.subject) && before.some(({ measure }) => RATES.has(measure));
  return part.unbound && !namesTotal(part.subject) && before.some(({ measure }) => measure === "netIncrease");
}
