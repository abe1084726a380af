import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { Freshness } from "./Freshness";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "12px", transition: "opacity 100ms" },
  old: { opacity: 0.6 },
});

/** Shows what depends on the evaluation: how fresh it is, then the content, paler while the sheets say something newer. */
export function Evaluated({
  children,
  pales = true,
}: Readonly<{ children: (value: WorkbookEvaluation) => ReactNode; pales?: boolean }>): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const words = useWords().pane.state;
  const { value, freshness } = state.evaluation;
  if (value === null && freshness !== "failed" && !state.evaluation.running) {
    return (
      <>
        <div>{state.loaded === null ? words.needSheets : words.notWritten}</div>
        <Button onClick={() => actions.moveTo(state.loaded === null ? "plan" : "sheets")}>
          {state.loaded === null ? words.goToPlan : words.goToSheets}
        </Button>
      </>
    );
  }
  return (
    <>
      <Freshness />
      {value !== null && (
        <div
          className={mergeClasses(styles.body, pales && freshness !== "current" && styles.old)}
          aria-busy={freshness === "edited"}
        >
          {children(value)}
        </div>
      )}
    </>
  );
}
