const COMPANIONS = new Set("与和同跟");

/**
 * Whether the word before a place of a target text makes what follows a thing that is compared with: 与2020年持平.
 *
 * @example
 * hasCompanion("与2020年持平", 1) // => true
 */
export function hasCompanion(text: string, at: number): boolean {
  return COMPANIONS.has(text.charAt(at - 1));
}
