import type { ReactNode } from "react";
import { CompletionChart } from "../parts/CompletionChart";
import { Disclosure } from "../parts/Disclosure";
import { useWords } from "../useWords";
import type { CompletionBar } from "../views/completionBars";

/** Completion against elapsed time by indicator, for those who would rather look than read; nothing where there is no rate. */
export function CompletionSection({ bars }: Readonly<{ bars: readonly CompletionBar[] }>): ReactNode {
  const { pace } = useWords().pane;
  if (bars.length === 0) return null;
  return (
    <Disclosure heading={pace.completion} flush>
      <CompletionChart bars={bars} />
    </Disclosure>
  );
}
