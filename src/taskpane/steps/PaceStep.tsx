import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Evaluated } from "../parts/Evaluated";
import { useWords } from "../useWords";
import { completionBars } from "../views/completionBars";
import { paceView } from "../views/paceView";
import { BehindList } from "./BehindList";
import { CompletionSection } from "./CompletionSection";
import { PaceProblems } from "./PaceProblems";
import { RatePair } from "./RatePair";
import { TallyParts } from "./TallyParts";
import { TallySections } from "./TallySections";

/** Step 4, 进度评价: the two rates, what was left out, what is behind and why, and what to check. */
export function PaceStep(): ReactNode {
  const { pace } = useWords().pane;
  return (
    <Evaluated>
      {(workbook) => {
        const view = paceView(workbook);
        const { tally } = workbook.evaluation;
        return (
          <>
            {tally.assessed === 0 && <Text>{pace.nothingAssessed}</Text>}
            <RatePair tally={tally} />
            <TallyParts tally={tally} view={view} />
            {tally.assessed > 0 && <BehindList rows={view.parts.behind} />}
            <PaceProblems problems={view.problems} contradictions={view.contradictions} />
            <CompletionSection bars={completionBars(workbook)} />
            <TallySections tally={tally} />
          </>
        );
      }}
    </Evaluated>
  );
}
