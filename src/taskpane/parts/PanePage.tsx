import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%" },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  back: { minWidth: "auto", padding: tokens.spacingHorizontalXS, flexShrink: 0 },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    padding: tokens.spacingHorizontalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** A page over the whole height of the pane, in place of the steps: the way back on top, Escape goes back too. */
export function PanePage({
  label,
  actions,
  children,
}: Readonly<{
  /** What the page holds. */
  label: string;
  /** Buttons beside the way back. */
  actions?: ReactNode;
  children: ReactNode;
}>): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const heading = useId();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // office.js on the web takes an Escape that reaches the window for the wish to leave the pane, and moves the focus away
    event.stopPropagation();
    session.actions.closePage();
  };
  return (
    <div className={styles.page} onKeyDown={leave}>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          ref={back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          onClick={session.actions.closePage}
        >
          {pane.back}
        </Button>
        <h2 id={heading} className={styles.heading}>
          {label}
        </h2>
        {actions}
      </div>
      <div className={styles.scroll} role="region" aria-labelledby={heading} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
