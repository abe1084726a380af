import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "8px",
    margin: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
  },
  part: { minWidth: "3px" },
  good: { backgroundColor: tokens.colorBrandBackground },
  bad: { backgroundColor: tokens.colorStatusWarningBackground3 },
  open: { backgroundColor: tokens.colorNeutralStroke1Pressed },
  none: { backgroundColor: tokens.colorNeutralBackground5 },
});

/** A part of a whole: how many, and how it is meant. */
export interface Proportion {
  readonly key: string;
  readonly count: number;
  readonly tone: "good" | "bad" | "open" | "none";
}

/** Parts of a whole as a bar. It repeats numbers that stand beside it in words, so screen readers pass it over. */
export function ProportionBar({ parts }: Readonly<{ parts: readonly Proportion[] }>): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, count, tone }) => (
          <div key={key} className={mergeClasses(styles.part, styles[tone])} style={{ flexGrow: count }} />
        ))}
    </div>
  );
}
