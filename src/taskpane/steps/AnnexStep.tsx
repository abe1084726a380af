import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimple20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Evaluated } from "../parts/Evaluated";
import { TaskProgress } from "../parts/TaskProgress";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { isWriting } from "../views/isWriting";
import { AnnexBuilt } from "./AnnexBuilt";
import { AnnexNotBuilt } from "./AnnexNotBuilt";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Step 5, 附表: looked at first, then generated; where it was written and what was kept. */
export function AnnexStep(): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const { annex } = useWords().pane;
  const { building, annexOutdated } = state;
  return (
    <Evaluated pales={false}>
      {() => (
        <>
          <Text>{annex.intro}</Text>
          <div className={styles.buttons}>
            <Button
              autoFocus={state.pageLeft === "preview"}
              icon={<TableSimple20Regular />}
              onClick={() => actions.openPage("preview")}
            >
              {annex.openPreview}
            </Button>
            <Button appearance="primary" disabledFocusable={isWriting(state)} onClick={() => void actions.buildAnnex()}>
              {building.state === "done" ? annex.regenerate : annex.generate}
            </Button>
          </div>
          {building.state === "running" && (
            <TaskProgress label={annex.generating} done={building.done} total={building.total} />
          )}
          {building.state === "failed" && <AnnexNotBuilt problems={building.problems} />}
          {building.state === "done" && <AnnexBuilt outcome={building.outcome} outdated={annexOutdated} />}
        </>
      )}
    </Evaluated>
  );
}
