import type { ReactNode } from "react";
import type { Problem } from "../../domain/problem";
import { Notice } from "../parts/Notice";
import { ProblemList } from "../parts/ProblemList";
import { useWords } from "../useWords";

/** Why the annex was not generated, and what to do next. */
export function AnnexNotBuilt({ problems }: Readonly<{ problems: readonly Problem[] }>): ReactNode {
  const { annex } = useWords().pane;
  return (
    <section>
      <Notice intent="error" title={annex.failed} />
      <ProblemList problems={problems} label={annex.failed} />
    </section>
  );
}
