import type { ReactNode } from "react";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { Notice } from "./Notice";

/** Why a click did not go to its cell (the sheet was deleted, someone is typing …), until it is dismissed. */
export function GoToFailed(): ReactNode {
  const { state, actions } = useSession();
  const words = useWords();
  if (state.goToProblems.length === 0) return null;
  return (
    <Notice intent="warning" title={words.pane.state.goToFailed} onDismiss={actions.dismissGoTo}>
      {state.goToProblems.map((problem) => words.problem(problem)).join(" ")}
    </Notice>
  );
}
