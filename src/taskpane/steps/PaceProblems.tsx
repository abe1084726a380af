import type { ReactNode } from "react";
import type { Problem } from "../../domain/problem";
import { ProblemList } from "../parts/ProblemList";
import { SectionHeading } from "../parts/SectionHeading";
import { useWords } from "../useWords";

/** What to check before the numbers are used: unreadable cells, and figures that contradict their status (rule S9). */
export function PaceProblems({
  problems,
  contradictions,
}: Readonly<{ problems: readonly Problem[]; contradictions: number }>): ReactNode {
  const { pace } = useWords().pane;
  if (problems.length === 0) return null;
  return (
    <section>
      <SectionHeading>{pace.problems(problems.length)}</SectionHeading>
      {contradictions > 0 && <div>{pace.contradictions(contradictions)}</div>}
      <ProblemList problems={problems} label={pace.problems(problems.length)} />
    </section>
  );
}
