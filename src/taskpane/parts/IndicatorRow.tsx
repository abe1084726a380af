import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../useWords";
import type { PaceRow } from "../views/paceView";
import { CellLink } from "./CellLink";
import { SplitLine } from "./SplitLine";

const useStyles = makeStyles({
  why: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One indicator: its name, how far it is behind, and why it stands as it does (rule S10); goes to its cell. */
export function IndicatorRow({ row }: Readonly<{ row: PaceRow }>): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { evaluation } = row;
  const behind = evaluation.status === "behind";
  const end = behind ? row.shortBy !== "" && words.pane.pace.gapBehind(row.shortBy) : words.status[evaluation.status];
  return (
    <CellLink cell={row.cell} name={row.name}>
      <SplitLine start={row.name} end={end} strong warn={behind} />
      <span className={styles.why}>{words.explanation(evaluation.explanation)}</span>
    </CellLink>
  );
}
