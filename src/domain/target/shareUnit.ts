const SHARES: readonly (readonly [string, string])[] = [
  ["百分之", "%"],
  ["千分之", "‰"],
  ["万分之", "‱"],
];

/**
 * The unit of a share in words that begins at a place (百分之, 千分之, 万分之), with its number or without, or null: 增长百分之 alone is
 * a slip and no word (rule T3).
 *
 * @example
 * shareUnit("增长百分之", 2) // => "%"
 */
export function shareUnit(text: string, at: number): string | null {
  for (const [word, unit] of SHARES) if (text.startsWith(word, at)) return unit;
  return null;
}
