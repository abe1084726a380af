import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../useWords";
import type { CompletionBar } from "../views/completionBars";
import { CellLink } from "./CellLink";
import { LongList } from "./LongList";
import { SplitLine } from "./SplitLine";
import { useToneStyles } from "./useToneStyles";

const useStyles = makeStyles({
  room: {
    position: "relative",
    display: "block",
    height: "10px",
    marginTop: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground4,
    // high contrast would paint bar, mark and ground alike
    forcedColorAdjust: "none",
  },
  bar: { position: "absolute", insetBlock: "1px", insetInlineStart: 0, minWidth: "1px" },
  mark: {
    position: "absolute",
    insetBlock: "-2px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

/**
 * Completion against elapsed time, a bar for each indicator and a line where time stands. The numbers stand beside it in
 * words, so screen readers pass the drawing over.
 */
export function CompletionChart({ bars }: Readonly<{ bars: readonly CompletionBar[] }>): ReactNode {
  const styles = useStyles();
  const tones = useToneStyles();
  const { pace } = useWords().pane;
  return (
    <LongList items={bars} keyOf={({ code }) => code} label={pace.completion}>
      {(bar) => (
        <CellLink cell={bar.cell} name={bar.name}>
          <SplitLine start={bar.name} end={pace.completionOf(bar.completion, bar.elapsed)} warn={bar.behind} />
          <span className={styles.room} aria-hidden="true">
            <span
              className={mergeClasses(styles.bar, bar.behind ? tones.bad : tones.good)}
              style={{ width: `${bar.length * 100}%` }}
            />
            <span className={styles.mark} style={{ insetInlineStart: `calc(${bar.mark * 100}% - 1px)` }} />
          </span>
        </CellLink>
      )}
    </LongList>
  );
}
