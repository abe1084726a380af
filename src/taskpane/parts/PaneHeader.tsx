import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
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
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  language: { flexShrink: 0, minWidth: "auto" },
});

/** Whose figures of which period the pane shows (the host writes the add-in's name above it), and the switch of language. */
export function PaneHeader({ onSwitchLanguage }: Readonly<{ onSwitchLanguage: () => void }>): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const words = useWords();
  const { loaded, period, pageLeft } = state;
  const settings = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (pageLeft === "settings") settings.current?.focus();
  }, [pageLeft]);
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        <h1 className={styles.title}>
          {loaded === null
            ? words.pane.purpose
            : `${loaded.plan.region} ${period === null ? "" : words.period(period)}`}
        </h1>
      </div>
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        icon={<Settings20Regular />}
        aria-label={words.pane.settings.heading}
        title={words.pane.settings.heading}
        ref={settings}
        onClick={() => actions.openPage("settings")}
      />
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
