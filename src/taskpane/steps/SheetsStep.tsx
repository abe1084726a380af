import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { JobOutcome } from "../parts/JobOutcome";
import { SheetTools } from "../parts/paneParts";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { PeriodChoice } from "./PeriodChoice";
import { SheetsWritten } from "./SheetsWritten";
import { WriteSheets } from "./WriteSheets";

/** Step 2, 报告期与工作表: the period, then the sheets; what was written where, and what was kept. */
export function SheetsStep(): ReactNode {
  const { state, actions } = useSession();
  const { pane } = useWords();
  const { loaded, period, evaluation } = state;
  if (loaded === null) {
    return (
      <>
        <div>{pane.sheets.needPlan}</div>
        <Button onClick={() => actions.moveTo("plan")}>{pane.state.goToPlan}</Button>
      </>
    );
  }
  return (
    <>
      <PeriodChoice year={loaded.plan.year} period={period} />
      <WriteSheets plan={loaded.plan} />
      <JobOutcome name="writing">{(outcome) => <SheetsWritten outcome={outcome} />}</JobOutcome>
      {evaluation.value !== null && <SheetTools workbook={evaluation.value} />}
    </>
  );
}
