import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { ChoiceField } from "../parts/ChoiceField";
import { Evaluated } from "../parts/Evaluated";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { completionBars } from "../views/completionBars";
import { paceView } from "../views/paceView";
import { tallyOfTable } from "../views/tallyOfTable";
import { BehindList } from "./BehindList";
import { CompletionSection } from "./CompletionSection";
import { OverviewSection } from "./OverviewSection";
import { PaceProblems } from "./PaceProblems";
import { RatePair } from "./RatePair";
import { SummarySection } from "./SummarySection";
import { TallyParts } from "./TallyParts";
import { TallySections } from "./TallySections";

/** Step 4, 进度评价: the two rates, what was left out, what is behind and why, what to check, and the report's paragraph. */
export function PaceStep(): ReactNode {
  const { actions } = useSession();
  const { pace } = useWords().pane;
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Evaluated>
      {(whole) => {
        const { table, tally, workbook } = tallyOfTable(whole, chosen);
        const view = paceView(workbook);
        return (
          <>
            {table !== null && (
              <ChoiceField
                label={pace.table}
                value={table.code}
                choices={(whole.plan.tables ?? []).map(({ code, label, name }) => [code, `${label} ${name}`])}
                onChange={setChosen}
              />
            )}
            {tally.assessed === 0 && <div>{pace.nothingAssessed}</div>}
            <RatePair tally={tally} print={whole.settings} />
            <TallyParts tally={tally} view={view} />
            <Button appearance={tally.assessed > 0 ? "primary" : "secondary"} onClick={() => actions.moveTo("annex")}>
              {pace.next}
            </Button>
            {tally.assessed > 0 && <BehindList rows={view.parts.behind} />}
            <PaceProblems problems={view.problems} contradictions={view.contradictions} />
            <div>
              <CompletionSection bars={completionBars(workbook)} />
              <TallySections tally={tally} print={whole.settings} />
            </div>
            <SummarySection workbook={whole} />
            <OverviewSection />
          </>
        );
      }}
    </Evaluated>
  );
}
