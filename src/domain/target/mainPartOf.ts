import type { TargetMeasure, TargetPart } from "./target";

const RATES: ReadonlySet<TargetMeasure> = new Set(["growth", "multiple", "reduction"]);

/**
 * The number that a target is known by (目标的主数): its first amount, else its first rate; a stretch target (期成) only where
 * it stands alone.
 *
 * @example
 * mainPartOf([{ measure: "growth", tier: "target", text: "增长7%" }, { measure: "amount", tier: "target", text: "162亿元" }]).text // => "162亿元"
 */
export function mainPartOf(parts: readonly TargetPart[]): TargetPart | undefined {
  const due = parts.filter((part) => part.tier === "target");
  const counted = due.length > 0 ? due : parts;
  return counted.find((part) => !RATES.has(part.measure)) ?? counted[0];
}
