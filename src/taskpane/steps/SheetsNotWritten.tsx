import type { ReactNode } from "react";
import type { Problem } from "../../domain/problem";
import { Notice } from "../parts/Notice";
import { ProblemList } from "../parts/ProblemList";
import { useWords } from "../useWords";

/** Why the sheets were not written, and what to do next. */
export function SheetsNotWritten({ problems }: Readonly<{ problems: readonly Problem[] }>): ReactNode {
  const { sheets } = useWords().pane;
  return (
    <section>
      <Notice intent="error" title={sheets.failed} />
      <ProblemList problems={problems} label={sheets.failed} />
    </section>
  );
}
