import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useToneStyles } from "./useToneStyles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "8px",
    margin: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    // high contrast would paint all parts alike
    forcedColorAdjust: "none",
  },
  part: { minWidth: "3px", flexBasis: 0 },
});

/** How a part of a whole is meant. */
export type Tone = "good" | "bad" | "annual" | "open" | "none";

/** A part of a whole: how many, and how it is meant. */
export interface Proportion {
  readonly key: string;
  readonly count: number;
  readonly tone: Tone;
}

/** Parts of a whole as a bar. It repeats numbers that stand beside it in words, so screen readers pass it over. */
export function ProportionBar({ parts }: Readonly<{ parts: readonly Proportion[] }>): ReactNode {
  const styles = useStyles();
  const tones = useToneStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, count, tone }) => (
          <div key={key} className={mergeClasses(styles.part, tones[tone])} style={{ flexGrow: count }} />
        ))}
    </div>
  );
}
