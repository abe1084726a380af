import type { Problem } from "../../domain/problem";
import { PROBLEM_SENTENCES_EN } from "./problems";

/** The English sentence of a problem: where, what is wrong, and what to do. */
export function problemTextEn(problem: Problem): string {
  const sentence = PROBLEM_SENTENCES_EN[problem.code](problem.facts);
  return problem.place === "" ? sentence : `${problem.place}: ${sentence}`;
}
