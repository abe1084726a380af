import type { Bound, Target, TargetPart } from "../../../src/domain/target/target";

const SIGNS: Record<Bound, string> = { unmarked: "=", atLeast: "≥", above: ">", atMost: "≤", below: "<", range: ".." };

function partNotation(part: TargetPart): string {
  const number = part.upper === null ? `${SIGNS[part.bound]} ${part.value.toString()}` : rangeNotation(part);
  const words = [part.tier === "stretch" ? "stretch" : "", part.measure, number, part.unit];
  return [...words, part.approximate ? "about" : "", part.base === undefined ? "" : `on ${part.base}`, part.type ?? ""]
    .filter((word) => word !== "")
    .join(" ");
}

function rangeNotation(part: TargetPart): string {
  return part.bound === "range" ? `${part.value.toString()}..${String(part.upper)}` : "range without its bound";
}

/**
 * A target's meaning in one line, for the tables of the tests: `growth = 7 % + stretch growth ≥ 8 %`.
 * The signs: = unmarked, ≥ at least, > above, ≤ at most, < below, a..b a range; `about` for 左右 and 约; the type of the
 * whole target in brackets, that of a part without.
 */
export function targetNotation(target: Target): string {
  if (target.state === "pending") return `pending ${target.reason} at ${String(target.at)}`;
  const type = target.type === undefined ? "" : ` (${target.type})`;
  if (target.state === "special") return `special ${target.special}${type}`;
  const besides = (target.besides ?? []).map((clause) => ` & ${clause.special} ${clause.text}`).join("");
  return target.parts.map(partNotation).join(" + ") + besides + type;
}
