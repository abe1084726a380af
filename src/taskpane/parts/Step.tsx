import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { STEPS } from "../session/sessionState";
import type { StepName } from "../session/sessionState";
import type { StepStanding } from "../session/stepOverview";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { StepMarker } from "./StepMarker";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    minHeight: "48px",
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  summary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  panel: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/** One step: its number and name, how it stands, and what it holds. The program opens it with the focus on its heading. */
export function Step({
  name,
  standing,
  children,
}: Readonly<{ name: StepName; standing: StepStanding; children: ReactNode }>): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { state } = useSession();
  const heading = useRef<HTMLButtonElement>(null);
  const { moves } = state;
  const seenMoves = useRef(moves);
  const open = state.openStep === name;
  useEffect(() => {
    if (open && seenMoves.current !== moves) heading.current?.focus();
    seenMoves.current = moves;
  }, [open, moves]);
  return (
    <AccordionItem value={name} className={styles.item}>
      <AccordionHeader
        as="h2"
        expandIconPosition="end"
        icon={<StepMarker number={STEPS.indexOf(name) + 1} mark={standing.mark} />}
        button={{ ref: heading, className: styles.button }}
      >
        <span className={styles.text}>
          <span className={styles.name}>{pane.steps[name]}</span>
          <span className={styles.hidden}>，{pane.stepStates[standing.mark]}，</span>
          <span className={styles.summary}>{standing.summary}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
