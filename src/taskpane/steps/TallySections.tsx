import type { ReactNode } from "react";
import type { Tally } from "../../domain/evaluation/tally";
import { Disclosure } from "../parts/Disclosure";
import { TallyTable } from "../parts/TallyTable";
import { useWords } from "../useWords";
import type { RatePrint } from "../../domain/rounding/printPercent";

/** The tally by group and by responsible agency (rule N3). */
export function TallySections({ tally, print }: Readonly<{ tally: Tally; print: RatePrint }>): ReactNode {
  const { pace } = useWords().pane;
  return (
    <section>
      <Disclosure heading={pace.byGroup} flush>
        <TallyTable caption={pace.byGroup} sections={tally.byGroup} print={print} />
      </Disclosure>
      <Disclosure heading={pace.byAgency} flush>
        <TallyTable caption={pace.byAgency} sections={tally.byAgency} print={print} />
      </Disclosure>
    </section>
  );
}
