import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import { JobOutcome } from "../parts/JobOutcome";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { isBusy } from "../views/isBusy";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The annex for the report itself: as a Word document, or as a table to paste into one. */
export function AnnexTaking({ definition }: Readonly<{ definition: AnnexDefinition | undefined }>): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const { taking } = useWords().pane;
  return (
    <>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy(state)} onClick={() => void actions.saveAnnexAsWord(definition)}>
          {taking.word}
        </Button>
        <Button disabledFocusable={isBusy(state)} onClick={() => void actions.copyAnnex(definition)}>
          {taking.copyTable}
        </Button>
      </div>
      <JobOutcome name="taking" />
    </>
  );
}
