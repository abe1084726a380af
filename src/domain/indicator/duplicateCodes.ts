import { codeKey } from "./codeKey";
import { error, type Problem } from "../problem";

/** A code and the place where it stands. */
export interface PlacedCode {
  readonly code: string;
  readonly place: string;
}

/**
 * Finds codes that stand twice (编码重复): one problem for each repetition, naming the first place.
 *
 * @example
 * duplicateCodes([{ code: "GDP", place: "a" }, { code: "ｇｄｐ ", place: "b" }])[0].facts.other // => "a"
 */
export function duplicateCodes(codes: readonly PlacedCode[]): readonly Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { code, place } of codes) {
    const key = codeKey(code);
    const other = first.get(key);
    if (other === undefined) first.set(key, place);
    else problems.push(error("duplicateCode", place, { code, other }));
  }
  return problems;
}
