import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem, ProblemCode } from "../../domain/problem";
import { Notice } from "../parts/Notice";
import { ProblemList } from "../parts/ProblemList";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { errorsOf } from "../views/errorsOf";
import { FileChoice } from "./FileChoice";
import { SampleChoice } from "./SampleChoice";

/** What cannot be put right inside the file. */
const OF_THE_FILE: readonly ProblemCode[] = ["planFileKind", "planEncoding", "planUnreadable", "planTooLarge"];

/** A file that was not read in: every error with its place, and what to do next; a plan that was read before stays at hand. */
export function PlanRefused({ name, problems }: Readonly<{ name: string; problems: readonly Problem[] }>): ReactNode {
  const { state, actions } = useSession();
  const { plan } = useWords().pane;
  const inside = !problems.some(({ code }) => OF_THE_FILE.includes(code));
  const title = inside ? plan.refused(errorsOf(problems).length) : plan.notRead;
  return (
    <>
      <section>
        <Notice intent="error" title={title}>
          {inside && plan.refusedAdvice(name)}
        </Notice>
        <ProblemList problems={problems} label={title} />
      </section>
      {state.loaded !== null && (
        <Button onClick={actions.keepPlan}>{plan.keep(state.loaded.plan.region, state.loaded.plan.year)}</Button>
      )}
      <FileChoice />
      <SampleChoice />
    </>
  );
}
