import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../../domain/problem";
import { Notice } from "../parts/Notice";
import { ProblemList } from "../parts/ProblemList";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";

/** Why the sheets of this workbook cannot be read, and how to look again once that is put right. */
export function WorkbookUnreadable({ problems }: Readonly<{ problems: readonly Problem[] }>): ReactNode {
  const { actions } = useSession();
  const { plan } = useWords().pane;
  return (
    <>
      <section>
        <Notice intent="warning" title={plan.unreadable} />
        <ProblemList problems={problems} label={plan.unreadable} />
      </section>
      <Button onClick={() => void actions.lookAgain()}>{plan.lookAgain}</Button>
    </>
  );
}
