import type { ReactNode } from "react";
import { Disclosure } from "../parts/Disclosure";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { PlanChoice } from "./PlanChoice";
import { PlanRead } from "./PlanRead";
import { PlanRefused } from "./PlanRefused";
import { WorkbookOffer } from "./WorkbookOffer";

/** Step 1, 指标体系: from the workbook, a sample or a file; what was read, or everything that is wrong. */
export function PlanStep(): ReactNode {
  const { state } = useSession();
  const { plan } = useWords().pane;
  if (state.reading.state === "failed") {
    return <PlanRefused name={state.readingName} problems={state.reading.problems} />;
  }
  if (state.loaded !== null) {
    return (
      <>
        <PlanRead loaded={state.loaded} />
        <Disclosure heading={plan.chooseOther} flush>
          <PlanChoice />
        </Disclosure>
      </>
    );
  }
  return (
    <>
      <div>{plan.intro}</div>
      <WorkbookOffer />
      <PlanChoice />
    </>
  );
}
