import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Tally } from "../../domain/evaluation/tally";
import { RateCard } from "../parts/RateCard";
import { useWords } from "../useWords";
import type { RatePrint } from "../../domain/rounding/printPercent";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
});

/** The two rates side by side: they are two tallies, and neither stands for the other. */
export function RatePair({ tally, print }: Readonly<{ tally: Tally; print: RatePrint }>): ReactNode {
  const styles = useStyles();
  const { pace } = useWords().pane;
  return (
    <div className={styles.pair}>
      <RateCard name={pace.reachedRate} rate={tally.reachedRate} meaning={pace.reachedMeaning} print={print} />
      <RateCard name={pace.halfwayRate} rate={tally.halfwayRate} meaning={pace.halfwayMeaning} print={print} />
    </div>
  );
}
