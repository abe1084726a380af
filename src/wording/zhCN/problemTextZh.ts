import type { Problem } from "../../domain/problem";
import { PROBLEM_SENTENCES_ZH } from "./problems";

/**
 * The Chinese sentence of a problem (问题说明): where, what is wrong, and what to do.
 *
 * `indicators[3].kind` is spoken of as the fourth indicator; a cell is named by its sheet and address.
 */
export function problemTextZh(problem: Problem): string {
  const sentence = PROBLEM_SENTENCES_ZH[problem.code](problem.facts, problem.place);
  return problem.place === "" ? sentence : `${placeZh(problem.place)}：${sentence}`;
}

function placeZh(place: string): string {
  const at = /^indicators\[(\d+)\]/u.exec(place)?.[1];
  return at === undefined ? place : `第 ${Number(at) + 1} 个指标 ${place}`;
}
