import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexOutcome } from "../../workflows/outcomes";
import { Notice } from "../parts/Notice";
import { OutcomeNotices } from "../parts/OutcomeNotices";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Where the annex was written and what was kept; and, after an edit, that it no longer says what the sheets say. */
export function AnnexBuilt({ outcome, outdated }: Readonly<{ outcome: AnnexOutcome; outdated: boolean }>): ReactNode {
  const styles = useStyles();
  const { annex } = useWords().pane;
  return (
    <>
      {outdated && <Notice intent="warning">{annex.outdated(outcome.sheet)}</Notice>}
      <Notice intent={outdated ? "info" : "success"} title={annex.built(outcome.sheet)}>
        <ul className={styles.list}>
          <li>
            {annex.rows(outcome.indicatorRows)} · {outcome.replaced ? annex.replaced : annex.created}
          </li>
          {outcome.remarksKept > 0 && <li>{annex.remarksKept(outcome.remarksKept)}</li>}
          {outcome.columnsKept.length > 0 && <li>{annex.columnsKept(outcome.columnsKept)}</li>}
        </ul>
      </Notice>
      <OutcomeNotices notices={outcome.notices} />
    </>
  );
}
