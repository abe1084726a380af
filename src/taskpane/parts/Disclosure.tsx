import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { Chevron } from "./Chevron";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { flexGrow: 1, minWidth: 0 },
  panel: { paddingLeft: tokens.spacingHorizontalXL },
  flush: { paddingLeft: 0 },
});

/** A line that opens to what it sums up. */
export function Disclosure({
  heading,
  children,
  startsOpen = false,
  flush = false,
}: Readonly<{ heading: ReactNode; children: ReactNode; startsOpen?: boolean; flush?: boolean }>): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const panel = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        <Chevron open={open} closed="right" />
        <span className={styles.heading}>{heading}</span>
      </button>
      {open && (
        <div id={panel} className={mergeClasses(styles.panel, flush && styles.flush)}>
          {children}
        </div>
      )}
    </div>
  );
}
