import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Notice } from "../parts/Notice";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { WorkbookUnreadable } from "./WorkbookUnreadable";

/** Offers to go on with the sheets that the workbook already holds, or says why they cannot be read. */
export function WorkbookOffer(): ReactNode {
  const { state, actions } = useSession();
  const words = useWords();
  const { plan } = words.pane;
  if (state.opening) return <Spinner size="tiny" labelPosition="after" label={plan.opening} />;
  if (state.foundProblems.length > 0) return <WorkbookUnreadable problems={state.foundProblems} />;
  if (state.found === null) return null;
  const { found } = state;
  return (
    <>
      <Notice intent="info" title={plan.foundTitle}>
        {plan.found(found.plan.region, words.period(found.period), found.plan.indicators.length)}
      </Notice>
      <Button appearance="primary" onClick={() => void actions.continueWithWorkbook()}>
        {plan.continueHere}
      </Button>
    </>
  );
}
