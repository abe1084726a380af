import { Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { Evaluated } from "../parts/Evaluated";
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
              <Field label={pace.table}>
                <Select value={table.code} onChange={(_, { value }) => setChosen(value)}>
                  {(whole.plan.tables ?? []).map(({ code, label, name }) => (
                    <option key={code} value={code}>{`${label} ${name}`}</option>
                  ))}
                </Select>
              </Field>
            )}
            {tally.assessed === 0 && <Text>{pace.nothingAssessed}</Text>}
            <RatePair tally={tally} />
            <TallyParts tally={tally} view={view} />
            {tally.assessed > 0 && <BehindList rows={view.parts.behind} />}
            <PaceProblems problems={view.problems} contradictions={view.contradictions} />
            <CompletionSection bars={completionBars(workbook)} />
            <TallySections tally={tally} />
            <SummarySection workbook={whole} />
            <OverviewSection />
          </>
        );
      }}
    </Evaluated>
  );
}
