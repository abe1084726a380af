import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Tally } from "../../domain/evaluation/tally";
import { Disclosure } from "../parts/Disclosure";
import { IndicatorRow } from "../parts/IndicatorRow";
import { LongList } from "../parts/LongList";
import { ProportionBar } from "../parts/ProportionBar";
import { SectionHeading } from "../parts/SectionHeading";
import { TALLY_TONES } from "../parts/tallyTones";
import { ToneCount } from "../parts/ToneCount";
import { useWords } from "../useWords";
import { TALLY_PARTS } from "../views/paceView";
import type { PaceView, TallyPart } from "../views/paceView";

const useStyles = makeStyles({
  plain: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}` },
});

/** The parts that add up to all indicators (rule N1); each opens to its indicators, what is behind has its own list. */
export function TallyParts({ tally, view }: Readonly<{ tally: Tally; view: PaceView }>): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { pace } = words.pane;
  const names: Readonly<Record<TallyPart, string>> = {
    reached: pace.reached,
    behind: pace.behind,
    annual: words.status.annual,
    unreported: words.status.unreported,
    targetPending: words.status.targetPending,
  };
  return (
    <section>
      <SectionHeading>{pace.composition(tally.total, tally.assessed, view.leftOut)}</SectionHeading>
      <ProportionBar parts={TALLY_PARTS.map((part) => ({ key: part, count: tally[part], tone: TALLY_TONES[part] }))} />
      {TALLY_PARTS.map((part) => {
        const line = <ToneCount name={names[part]} count={tally[part]} tone={TALLY_TONES[part]} />;
        if (part === "behind" || tally[part] === 0) {
          return (
            <div key={part} className={styles.plain}>
              {line}
            </div>
          );
        }
        return (
          <Disclosure key={part} heading={line}>
            <LongList items={view.parts[part]} keyOf={({ code }) => code} label={names[part]}>
              {(row) => <IndicatorRow row={row} />}
            </LongList>
          </Disclosure>
        );
      })}
    </section>
  );
}
