import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  where: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  language: { flexShrink: 0, minWidth: "auto" },
});

/** What the pane is about: its title, whose figures of which period, and the switch of language. */
export function PaneHeader({ onSwitchLanguage }: Readonly<{ onSwitchLanguage: () => void }>): ReactNode {
  const styles = useStyles();
  const { state } = useSession();
  const words = useWords();
  const { loaded, period } = state;
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        <h1 className={styles.title}>{words.pane.title}</h1>
        {loaded !== null && (
          <div className={styles.where}>
            {loaded.plan.region} {period === null ? "" : words.period(period)}
          </div>
        )}
      </div>
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        title={words.pane.switchLanguage}
        onClick={onSwitchLanguage}
      >
        {words.pane.otherLanguage}
      </Button>
    </header>
  );
}
