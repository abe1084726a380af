import type { ReactNode } from "react";
import { STEPS } from "../session/sessionState";
import type { StepName } from "../session/sessionState";
import { stepOverview } from "../session/stepOverview";
import { useSession } from "../session/useSession";
import { PlanStep } from "../steps/PlanStep";
import { SheetsStep } from "../steps/SheetsStep";
import { useWords } from "../useWords";
import { AnnexStep, FillStep, PaceStep } from "./paneParts";
import { Step } from "./Step";

const CONTENT: Readonly<Record<StepName, () => ReactNode>> = {
  plan: () => <PlanStep />,
  sheets: () => <SheetsStep />,
  fill: () => <FillStep />,
  pace: () => <PaceStep />,
  annex: () => <AnnexStep />,
};

/** The five steps, one open at a time; each says in one line how it stands. */
export function StepFlow(): ReactNode {
  const { state } = useSession();
  const overview = stepOverview(state, useWords());
  return STEPS.map((step, at) => (
    <Step key={step} name={step} number={at + 1} standing={overview[step]}>
      {CONTENT[step]}
    </Step>
  ));
}
