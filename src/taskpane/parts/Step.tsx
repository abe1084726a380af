import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import type { StepName } from "../session/sessionState";
import type { StepStanding } from "../session/stepOverview";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { Chevron } from "./Chevron";
import { StepMarker } from "./StepMarker";

const useStyles = makeStyles({
  step: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "48px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    background: "transparent",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  text: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  summary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "pre-line",
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  panel: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/** One step: its number and name, how it stands, and what it holds. The program opens it with the focus on its heading. */
export function Step({
  name,
  number,
  standing,
  children,
}: Readonly<{ name: StepName; number: number; standing: StepStanding; children: () => ReactNode }>): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { state, actions } = useSession();
  const { moves } = state;
  const heading = useRef<HTMLButtonElement>(null);
  const seenMoves = useRef(moves);
  const panel = useId();
  const open = state.openStep === name;
  useEffect(() => {
    if (open && seenMoves.current !== moves) heading.current?.focus();
    seenMoves.current = moves;
  }, [open, moves]);
  return (
    <div className={styles.step}>
      <h2 className={styles.heading}>
        <button
          type="button"
          ref={heading}
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => actions.toggleStep(open ? null : name)}
        >
          <StepMarker number={number} mark={standing.mark} />
          <span className={styles.text}>
            <span className={styles.name}>{pane.steps[name]}</span>
            <span className={styles.hidden}>, {pane.stepStates[standing.mark]}, </span>
            <span className={styles.summary}>{standing.summary}</span>
          </span>
          <Chevron open={open} closed="down" />
        </button>
      </h2>
      {open && (
        <div id={panel} className={styles.panel}>
          {children()}
        </div>
      )}
    </div>
  );
}
