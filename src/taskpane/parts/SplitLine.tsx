import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  start: { minWidth: 0 },
  end: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textAlign: "end" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  warn: { color: tokens.colorStatusWarningForeground2 },
});

/** A line with what it is about at the start and its figure at the end. */
export function SplitLine({
  start,
  end,
  strong = false,
  warn = false,
}: Readonly<{ start: ReactNode; end: ReactNode; strong?: boolean; warn?: boolean }>): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <span className={mergeClasses(styles.start, strong && styles.strong)}>{start}</span>
      <span className={mergeClasses(styles.end, warn && styles.warn)}>{end}</span>
    </span>
  );
}
