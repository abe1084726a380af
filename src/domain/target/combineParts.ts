import { belongsToAnother } from "./belongsToAnother";
import type { Failure } from "./draft";
import { isRelativeUnit } from "./isRelativeUnit";
import type { PartDraft } from "./reading";
import { sideOf } from "./sideOf";
import type { Bound, TargetPart } from "./target";

function sameThing(one: PartDraft, other: PartDraft): boolean {
  return one.measure === other.measure && one.unit === other.unit;
}

/**
 * How a number binds that says it only by what stands before it: 5.5%以内，力争5% is bounded from above again, and in 5%，力争4.5%
 * the lower number shows that lower is better.
 */
function inheritedBound(part: PartDraft, before: PartDraft): Bound {
  if (!part.unbound) return part.bound;
  if (sideOf(before.bound) === "down") return before.bound;
  const lower = before.measure === "amount" && before.bound === "unmarked" && part.value.lt(before.value);
  return lower ? "atMost" : part.bound;
}

/** 增长7%，力争8%: the second number is growth too; 新增5家，力争6家 a net increase. */
function inherit(part: PartDraft, before: PartDraft | undefined): PartDraft {
  if (before === undefined || part.mark === null || part.measure !== "amount" || part.unit !== before.unit) return part;
  const { measure } = before;
  return { ...part, measure, bound: inheritedBound(part, before), base: part.base ?? before.base };
}

function tierOf(part: PartDraft, parts: readonly PartDraft[]): TargetPart["tier"] {
  if (part.mark === "stretch") return "stretch";
  const firmer = parts.some((other) => other.mark !== "strive" && sameThing(part, other));
  return part.mark === "strive" && firmer ? "stretch" : "target";
}

/** 增长5%以上、8%以内 says one thing from two sides; two plain numbers for one thing are two readings. */
function contradicts(one: PartDraft, other: PartDraft): boolean {
  if (!sameThing(one, other) || one.tier !== other.tier || one.base !== other.base) return false;
  const sides = [sideOf(one.bound), sideOf(other.bound)];
  return !(sides.includes("up") && sides.includes("down"));
}

/** Whether a stretch target asks for less than the target; which way is less says the bound of either. */
function isWeaker(stretch: PartDraft, target: PartDraft): boolean {
  const [own, other] = [sideOf(stretch.bound), sideOf(target.bound)];
  if ((own ?? other) === "down") return other !== "up" && stretch.value.gt(target.value);
  return stretch.value.lt(target.value);
}

/** 增长8%，力争7%, 下降4%，期成3%: who tries for more cannot mean less. */
function fallsShort(part: PartDraft, parts: readonly PartDraft[]): boolean {
  if (part.tier !== "stretch") return false;
  return parts.some((other) => other.tier === "target" && sameThing(part, other) && isWeaker(part, other));
}

/** 分别增长10%、12%: the second number may be growth of something else. */
function isListed(part: PartDraft, earlier: readonly PartDraft[]): boolean {
  const clashes = ({ unit }: PartDraft): boolean => unit === part.unit || isRelativeUnit(part.unit);
  return part.bare && part.measure === "amount" && part.mark === null && earlier.some(clashes);
}

/** A bare number beside others may be a list mark: `1、增长6%`. */
function isLoose(part: PartDraft, parts: readonly PartDraft[]): boolean {
  if (part.measure !== "amount") return false;
  const tiered = part.mark !== null || parts.some((other) => other !== part && sameThing(part, other));
  return part.bracketed ? part.mark === null : part.unit === "" && !tiered;
}

/** The first number that cannot be meant together with the ones before it. */
function doubtfulAmong(parts: readonly PartDraft[]): PartDraft | undefined {
  return parts.find((part, index) => {
    const earlier = parts.slice(0, index);
    return (
      isLoose(part, parts) ||
      isListed(part, earlier) ||
      belongsToAnother(part, earlier) ||
      fallsShort(part, parts) ||
      earlier.some((one) => contradicts(one, part))
    );
  });
}

/**
 * Puts the numbers of a target side by side (rule T1): tiers (target and stretch target), what a later number leaves to an
 * earlier one, and numbers that cannot both be meant.
 */
export function combineParts(drafts: readonly PartDraft[]): readonly PartDraft[] | Failure {
  if (drafts.length === 1) {
    for (const only of drafts) only.tier = tierOf(only, drafts);
    return drafts;
  }
  const parts: PartDraft[] = [];
  for (const draft of drafts) parts.push(inherit(draft, parts[parts.length - 1]));
  for (const part of parts) part.tier = tierOf(part, parts);
  const doubtful = doubtfulAmong(parts);
  return doubtful === undefined ? parts : { reason: "twoReadings", at: doubtful.start };
}
