import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimple20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import { Evaluated } from "../parts/Evaluated";
import { JobOutcome } from "../parts/JobOutcome";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { chosenAnnex } from "../views/chosenAnnex";
import { isBusy } from "../views/isBusy";
import { AnnexBuilt } from "./AnnexBuilt";
import { AnnexChoice } from "./AnnexChoice";
import { AnnexTaking } from "./AnnexTaking";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Step 5, 附表: chosen and looked at first, then generated; where it was written and what was kept; taken along. */
export function AnnexStep(): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const words = useWords().pane;
  const { annex } = words;
  const { annexOutdated, annexLabel, pageLeft, jobs } = state;
  const generate = (one: AnnexDefinition | undefined): string => {
    if (one !== undefined) return annex.generateOne(one.label);
    return jobs.building.state === "done" ? annex.regenerate : annex.generate;
  };
  return (
    <Evaluated pales={false}>
      {(workbook) => {
        const chosen = chosenAnnex(workbook, annexLabel);
        const { length } = workbook.annexes;
        return (
          <>
            <div>{annex.intro}</div>
            <AnnexChoice annexes={workbook.annexes} chosen={chosen} />
            <div className={styles.buttons}>
              <Button
                autoFocus={pageLeft === "preview"}
                icon={<TableSimple20Regular />}
                onClick={() => actions.openPage("preview")}
              >
                {annex.openPreview}
              </Button>
              <Button autoFocus={pageLeft === "annexes"} onClick={() => actions.openPage("annexes")}>
                {words.annexes.open}
              </Button>
            </div>
            <div className={styles.buttons}>
              <Button
                appearance="primary"
                autoFocus={pageLeft === "difference"}
                disabledFocusable={isBusy(state)}
                onClick={() => void actions.generateAnnexes(chosen && [chosen])}
              >
                {generate(length > 1 ? chosen : undefined)}
              </Button>
              {length > 1 && (
                <Button disabledFocusable={isBusy(state)} onClick={() => void actions.generateAnnexes()}>
                  {annex.generateAll(length)}
                </Button>
              )}
            </div>
            <JobOutcome name="comparing" />
            <JobOutcome name="building">
              {(outcomes) =>
                outcomes.map((outcome) => <AnnexBuilt key={outcome.sheet} outcome={outcome} outdated={annexOutdated} />)
              }
            </JobOutcome>
            <AnnexTaking definition={chosen} />
          </>
        );
      }}
    </Evaluated>
  );
}
