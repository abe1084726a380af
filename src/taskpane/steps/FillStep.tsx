import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Evaluated } from "../parts/Evaluated";
import { ProportionBar } from "../parts/ProportionBar";
import { SectionHeading } from "../parts/SectionHeading";
import { useWords } from "../useWords";
import { fillView } from "../views/fillView";
import { AgencyMissing } from "./AgencyMissing";

/** Step 3, 填报情况: what is filled and what is missing, by responsible agency. */
export function FillStep(): ReactNode {
  const { fill } = useWords().pane;
  return (
    <Evaluated>
      {(evaluation) => {
        const view = fillView(evaluation);
        const unfilled = view.total - view.filled;
        return (
          <>
            <div>
              <Text weight="semibold">{fill.filled(view.filled, view.total)}</Text>
              <ProportionBar
                parts={[
                  { key: "filled", count: view.filled, tone: "good" },
                  { key: "missing", count: unfilled, tone: "none" },
                ]}
              />
              <Text>{view.missing === 0 ? fill.allFilled : `${fill.missingCells(view.missing)}。${fill.hint}`}</Text>
            </div>
            <section>
              <SectionHeading>{fill.byAgency}</SectionHeading>
              {view.agencies.map((agency) => (
                <AgencyMissing key={agency.agency} fill={agency} startsOpen={view.agencies.length === 1} />
              ))}
            </section>
          </>
        );
      }}
    </Evaluated>
  );
}
