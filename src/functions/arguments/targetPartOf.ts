import type { TargetMeasure, TargetPart } from "../../domain/target/target";

const RATES: ReadonlySet<TargetMeasure> = new Set(["growth", "multiple", "reduction"]);

/** The number that a target is known by: its first amount, else its first rate; a stretch target (期成) only where alone. */
export function targetPartOf(parts: readonly TargetPart[]): TargetPart | undefined {
  const due = parts.filter((part) => part.tier === "target");
  const counted = due.length > 0 ? due : parts;
  return counted.find((part) => !RATES.has(part.measure)) ?? counted[0];
}
