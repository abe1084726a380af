import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Rate } from "../../domain/evaluation/tally";
import { useWords } from "../useWords";
import { percentText } from "../views/percentText";
import type { RatePrint } from "../../domain/rounding/printPercent";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalMNudge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  rate: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  meaning: {
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** A rate that shows what it was made of, and what it means in one line (rule N3). */
export function RateCard({
  name,
  rate,
  meaning,
  print,
}: Readonly<{ name: string; rate: Rate; meaning: string; print: RatePrint }>): ReactNode {
  const styles = useStyles();
  const { pace } = useWords().pane;
  const id = useId();
  return (
    <div className={styles.card} role="group" aria-labelledby={id}>
      <div id={id} className={styles.name}>
        {name}
      </div>
      <div className={styles.rate}>{percentText(rate, print)}</div>
      <div>{pace.fraction(rate.numerator, rate.denominator)}</div>
      <div className={styles.meaning}>{meaning}</div>
    </div>
  );
}
