import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../useWords";
import type { PaceRow } from "../views/paceView";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  short: { flexShrink: 0, color: tokens.colorStatusWarningForeground2, fontSize: tokens.fontSizeBase200 },
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
  const behind = row.evaluation.status === "behind" && row.shortBy !== "";
  return (
    <CellLink cell={row.cell} name={row.name}>
      <span className={styles.head}>
        <span className={styles.name}>{row.name}</span>
        {behind && <span className={styles.short}>{words.pane.pace.gapBehind(row.shortBy)}</span>}
      </span>
      <span className={styles.why}>{words.explanation(row.evaluation.explanation)}</span>
    </CellLink>
  );
}
