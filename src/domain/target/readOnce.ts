import { readTarget } from "./readTarget";
import type { Target } from "./target";

/** Targets repeat: a plan has a few hundred texts, a batch of districts the same ones over and over. */
const REMEMBERED = new Map<string, Target>();
const MOST_REMEMBERED = 4096;

/**
 * Reads a target text (rules T1–T4, T6) from its first character to its last, once: its meaning is remembered.
 *
 * @example
 * readOnce("与经济增长同步") // => { state: "special", text: "与经济增长同步", special: "relation" }
 */
export function readOnce(text: string): Target {
  const known = REMEMBERED.get(text);
  if (known !== undefined) return known;
  const target = readTarget(text);
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(text, target);
  return target;
}
