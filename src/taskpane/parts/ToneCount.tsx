import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Tone } from "./ProportionBar";
import { useToneStyles } from "./useToneStyles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  dot: {
    width: "10px",
    height: "10px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
  name: { flexGrow: 1 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** A count with its name and the colour that it has in the bar above. */
export function ToneCount({ name, count, tone }: Readonly<{ name: string; count: number; tone: Tone }>): ReactNode {
  const styles = useStyles();
  const tones = useToneStyles();
  return (
    <span className={styles.line}>
      <span className={mergeClasses(styles.dot, tones[tone])} />
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{count}</span>
    </span>
  );
}
