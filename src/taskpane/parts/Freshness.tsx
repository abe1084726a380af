import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { clockText } from "../views/clockText";
import { Notice } from "./Notice";
import { ProblemList } from "./ProblemList";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { flexShrink: 0 },
});

/** Of which moment the evaluation below is, whether a newer one is on its way, and why there is none. */
export function Freshness(): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const { evaluation, watchFailed } = state;
  const words = useWords().pane.state;
  const { freshness, at, running, problems } = evaluation;
  const time = at === null ? "" : clockText(at);
  const line = freshness === "edited" ? words.edited : running ? words.evaluating : words.asOf(time);
  return (
    <>
      <div className={styles.strip}>
        {freshness === "failed" ? <span /> : <span>{line}</span>}
        {running || freshness === "edited" ? (
          <Spinner size="extra-tiny" />
        ) : (
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            icon={<ArrowClockwise16Regular />}
            onClick={() => void actions.evaluate()}
          >
            {words.evaluateAgain}
          </Button>
        )}
      </div>
      {freshness === "failed" && (
        <section>
          <Notice intent="error" title={at === null ? words.failed : words.failedAsOf(time)} />
          <ProblemList problems={problems} label={words.failed} />
        </section>
      )}
      {watchFailed && <Notice intent="warning">{words.watchFailed}</Notice>}
    </>
  );
}
