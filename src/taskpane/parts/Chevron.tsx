import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  chevron: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    transition: "transform 100ms",
    "@media (prefers-reduced-motion: reduce)": { transition: "none" },
  },
  down: { transform: "rotate(90deg)" },
  up: { transform: "rotate(-90deg)" },
});

/** Shows that a heading opens, and whether it is open; the button beside it says so to screen readers. */
export function Chevron({ open, closed }: Readonly<{ open: boolean; closed: "right" | "down" }>): ReactNode {
  const styles = useStyles();
  const opened = closed === "down" ? styles.up : styles.down;
  const shut = closed === "down" ? styles.down : undefined;
  return <ChevronRight16Regular className={mergeClasses(styles.chevron, open ? opened : shut)} />;
}
