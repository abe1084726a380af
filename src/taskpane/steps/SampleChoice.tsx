import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { SAMPLE_LIST } from "../../samples/sampleList";
import { SectionHeading } from "../parts/SectionHeading";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { isBusy } from "../views/isBusy";

const useStyles = makeStyles({
  samples: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sample: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0 },
  source: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { flexShrink: 0, minWidth: "64px" },
});

/** The samples that ship with the program, each with its source. */
export function SampleChoice(): ReactNode {
  const styles = useStyles();
  const { state, actions } = useSession();
  const { pane } = useWords();
  const id = useId();
  return (
    <section className={styles.samples}>
      <SectionHeading>{pane.plan.samplesHeading}</SectionHeading>
      {SAMPLE_LIST.map((sample) => (
        <div key={sample.name} className={styles.sample}>
          <div className={styles.text}>
            <div id={`${id}-${sample.name}`}>{sample.title}</div>
            <div className={styles.source}>{pane.plan.source(sample.source)}</div>
          </div>
          <Button
            id={`${id}-${sample.name}-read`}
            className={styles.button}
            disabledFocusable={isBusy(state)}
            aria-labelledby={`${id}-${sample.name}-read ${id}-${sample.name}`}
            onClick={() => void actions.readSample(sample)}
          >
            {pane.plan.useSample}
          </Button>
        </div>
      ))}
    </section>
  );
}
