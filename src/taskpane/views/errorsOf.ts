import type { Problem } from "../../domain/problem";

/** The problems that stop a step, without those that are only listed. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === "error");
}
