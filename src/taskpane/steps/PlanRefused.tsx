import type { ReactNode } from "react";
import type { Problem } from "../../domain/problem";
import { Notice } from "../parts/Notice";
import { ProblemList } from "../parts/ProblemList";
import { useWords } from "../useWords";
import { errorsOf } from "../views/errorsOf";
import { FileChoice } from "./FileChoice";
import { SampleChoice } from "./SampleChoice";

/** A file that was not read in: every error with its place, and what to do next. */
export function PlanRefused({ name, problems }: Readonly<{ name: string; problems: readonly Problem[] }>): ReactNode {
  const { plan } = useWords().pane;
  const errors = errorsOf(problems).length;
  return (
    <>
      <section>
        <Notice intent="error" title={plan.refused(errors)}>
          {plan.refusedAdvice(name)}
        </Notice>
        <ProblemList problems={problems} label={plan.refused(errors)} />
      </section>
      <FileChoice />
      <SampleChoice />
    </>
  );
}
