import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { FileChoice } from "./FileChoice";
import { PlanRead } from "./PlanRead";
import { PlanRefused } from "./PlanRefused";
import { SampleChoice } from "./SampleChoice";
import { WorkbookOffer } from "./WorkbookOffer";

/** Step 1, 指标体系: from the workbook, a sample or a file; what was read, or everything that is wrong. */
export function PlanStep(): ReactNode {
  const { state } = useSession();
  const { pane } = useWords();
  return (
    <>
      <Text>{pane.plan.intro}</Text>
      <WorkbookOffer />
      {state.reading.state === "failed" && <PlanRefused name={state.readingName} problems={state.reading.problems} />}
      {state.loaded !== null && state.reading.state !== "failed" && <PlanRead loaded={state.loaded} />}
      <SampleChoice />
      <FileChoice />
    </>
  );
}
