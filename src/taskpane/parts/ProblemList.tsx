import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Problem } from "../../domain/problem";
import { useWords } from "../useWords";
import { cellOfPlace } from "../views/cellOfPlace";
import { CellLink } from "./CellLink";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  icon: { flexShrink: 0, marginTop: "2px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/** Problems with their place, what is wrong and what to do; a place in the workbook can be gone to. */
export function ProblemList({ problems, label }: Readonly<{ problems: readonly Problem[]; label: string }>): ReactNode {
  const styles = useStyles();
  const words = useWords();
  return (
    <LongList items={problems} keyOf={(problem, at) => `${at}-${problem.code}-${problem.place}`} label={label}>
      {(problem) => {
        const failed = problem.severity === "error";
        const Icon = failed ? ErrorCircle16Filled : Warning16Filled;
        return (
          <CellLink cell={cellOfPlace(problem.place)} name={words.pane.state.problemCount(1)}>
            <span className={styles.row}>
              <Icon
                className={mergeClasses(styles.icon, failed ? styles.error : styles.warning)}
                aria-label={failed ? words.pane.state.error : words.pane.state.warning}
              />
              <span className={styles.text}>{words.problem(problem)}</span>
            </span>
          </CellLink>
        );
      }}
    </LongList>
  );
}
