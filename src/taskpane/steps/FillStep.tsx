import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Evaluated } from "../parts/Evaluated";
import { ProportionBar } from "../parts/ProportionBar";
import { SectionHeading } from "../parts/SectionHeading";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { fillView } from "../views/fillView";
import { AgencyMissing } from "./AgencyMissing";

/** Step 3, 填报情况: what is filled and what is missing, by responsible agency. */
export function FillStep(): ReactNode {
  const { actions } = useSession();
  const { fill } = useWords().pane;
  return (
    <Evaluated>
      {(evaluation) => {
        const view = fillView(evaluation);
        const unfilled = view.total - view.filled;
        return (
          <>
            <div>
              <b>{fill.filled(view.filled, view.total)}</b>
              <ProportionBar
                parts={[
                  { key: "filled", count: view.filled, tone: "good" },
                  { key: "missing", count: unfilled, tone: "none" },
                ]}
              />
              <div>{view.missing === 0 ? fill.allFilled : fill.missingHint(view.missing)}</div>
            </div>
            <Button appearance={view.missing === 0 ? "primary" : "secondary"} onClick={() => actions.moveTo("pace")}>
              {fill.next}
            </Button>
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
