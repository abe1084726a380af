import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Plan } from "../../domain/indicator/indicator";
import { Notice } from "../parts/Notice";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { isBusy } from "../views/isBusy";
import { regionInWorkbook } from "../views/regionInWorkbook";

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The button that writes the sheets, what it keeps, and why it may refuse: two regions never mix in one workbook. */
export function WriteSheets({ plan }: Readonly<{ plan: Plan }>): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const { sheets } = useWords().pane;
  const other = regionInWorkbook(state);
  const mixes = other !== null && other !== plan.region;
  const first = state.evaluation.value === null && state.jobs.writing.state !== "done";
  return (
    <>
      {mixes && <Notice intent="warning">{sheets.otherRegion(other, plan.region)}</Notice>}
      <div className={styles.quiet}>{state.period === null ? sheets.needPeriod : sheets.keeps}</div>
      <Button
        appearance={first ? "primary" : "secondary"}
        disabledFocusable={state.period === null || mixes || isBusy(state)}
        onClick={() => void actions.writeSheets()}
      >
        {first ? sheets.write : sheets.update}
      </Button>
    </>
  );
}
