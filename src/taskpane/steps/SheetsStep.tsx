import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Notice } from "../parts/Notice";
import { TaskProgress } from "../parts/TaskProgress";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { regionInWorkbook } from "../views/regionInWorkbook";
import { PeriodChoice } from "./PeriodChoice";
import { SheetsNotWritten } from "./SheetsNotWritten";
import { SheetsWritten } from "./SheetsWritten";

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Step 2, 报告期与工作表: the period, then the sheets; what was written where, and what was kept. */
export function SheetsStep(): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const { sheets, state: standing } = useWords().pane;
  const { loaded, period, writing } = state;
  if (loaded === null) {
    return (
      <>
        <Text>{sheets.needPlan}</Text>
        <Button onClick={() => actions.moveTo("plan")}>{standing.goToPlan}</Button>
      </>
    );
  }
  const other = regionInWorkbook(state);
  const mixes = other !== null && other !== loaded.plan.region;
  return (
    <>
      <PeriodChoice year={loaded.plan.year} period={period} />
      {mixes && <Notice intent="warning">{sheets.otherRegion(other, loaded.plan.region)}</Notice>}
      <Text className={styles.quiet}>{period === null ? sheets.needPeriod : sheets.keeps}</Text>
      <Button
        appearance={state.evaluation.value === null ? "primary" : "secondary"}
        disabledFocusable={
          period === null || mixes || writing.state === "running" || state.building.state === "running"
        }
        onClick={() => void actions.writeSheets()}
      >
        {state.evaluation.value === null ? sheets.write : sheets.update}
      </Button>
      {writing.state === "running" && <TaskProgress label={sheets.writing} done={writing.done} total={writing.total} />}
      {writing.state === "failed" && <SheetsNotWritten problems={writing.problems} />}
      {writing.state === "done" && <SheetsWritten outcome={writing.outcome} />}
    </>
  );
}
