import type { ReactNode } from "react";
import { IndicatorRow } from "../parts/IndicatorRow";
import { LongList } from "../parts/LongList";
import { SectionHeading } from "../parts/SectionHeading";
import { useWords } from "../useWords";
import type { PaceRow } from "../views/paceView";

/** What is behind, the farthest first, with its explanation and its gap. */
export function BehindList({ rows }: Readonly<{ rows: readonly PaceRow[] }>): ReactNode {
  const words = useWords();
  const heading = words.pane.pace.behindHeading(rows.length);
  return (
    <section>
      <SectionHeading>{heading}</SectionHeading>
      {rows.length === 0 && <div>{words.pane.pace.nothingBehind}</div>}
      <LongList items={rows} keyOf={({ code }) => code} label={heading}>
        {(row) => <IndicatorRow row={row} />}
      </LongList>
    </section>
  );
}
