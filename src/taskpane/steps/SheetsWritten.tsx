import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PrepareOutcome, SheetOutcome } from "../../workflows/outcomes";
import { Notice } from "../parts/Notice";
import { OutcomeNotices } from "../parts/OutcomeNotices";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What was written where, and what was kept. */
export function SheetsWritten({ outcome }: Readonly<{ outcome: PrepareOutcome }>): ReactNode {
  const styles = useStyles();
  const { actions } = useSession();
  const { sheets } = useWords().pane;
  const did = (sheet: SheetOutcome): string =>
    sheet.created
      ? sheets.sheetCreated(sheet.rowsAdded)
      : sheets.sheetChanged(sheet.rowsAdded, sheet.rowsUpdated, sheet.rowsKept);
  return (
    <>
      <Notice intent="success" title={sheets.written}>
        <ul className={styles.list}>
          {outcome.sheets.map((sheet) => (
            <li key={sheet.sheet}>
              <b>{sheet.sheet}</b>
              {did(sheet)}
            </li>
          ))}
        </ul>
      </Notice>
      <OutcomeNotices notices={outcome.notices} />
      <Button appearance="primary" onClick={() => actions.moveTo("fill")}>
        {sheets.next}
      </Button>
    </>
  );
}
