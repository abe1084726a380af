import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneStateWords } from "../../wording/paneWords";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  fault: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

/** What is shown in place of a pane that met a fault: that nothing is lost, and how to go on. */
export function CrashMessage({
  words,
  fault,
  onReload,
}: Readonly<{ words: PaneStateWords; fault: string; onReload: () => void }>): ReactNode {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.page}>
      <h1 className={styles.title}>{words.crashTitle}</h1>
      <div>{words.crashText}</div>
      <Button appearance="primary" onClick={onReload}>
        {words.reload}
      </Button>
      <pre className={styles.fault}>{fault}</pre>
    </div>
  );
}
