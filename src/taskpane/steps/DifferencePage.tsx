import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Notice } from "../parts/Notice";
import { PanePage } from "../parts/PanePage";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { changesIn } from "../views/changesIn";
import { isBusy } from "../views/isBusy";
import { AnnexDifference } from "./AnnexDifference";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What generating again would change, from what to what, before anything is written; it waits for a yes. */
export function DifferencePage(): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const { difference } = useWords().pane;
  const { comparing } = state.jobs;
  const comparisons = comparing.state === "done" ? comparing.outcome : [];
  const confirm = (
    <Button
      appearance="primary"
      size="small"
      disabledFocusable={isBusy(state)}
      onClick={() => void actions.confirmAnnexes()}
    >
      {difference.confirm}
    </Button>
  );
  return (
    <PanePage label={difference.heading} actions={confirm}>
      <div className={styles.body}>
        <div>{difference.intro(comparisons.reduce((sum, comparison) => sum + changesIn(comparison), 0))}</div>
        {state.evaluation.freshness === "edited" && <Notice intent="warning">{difference.edited}</Notice>}
        {comparisons.map((comparison) => (
          <AnnexDifference key={comparison.sheet} comparison={comparison} />
        ))}
      </div>
    </PanePage>
  );
}
