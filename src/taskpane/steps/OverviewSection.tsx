import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarVertical20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { JobOutcome } from "../parts/JobOutcome";
import { SectionHeading } from "../parts/SectionHeading";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { isBusy } from "../views/isBusy";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The sheet 概览: headline figures and native charts, made anew as a whole. */
export function OverviewSection(): ReactNode {
  const { state, actions } = useSession();
  const styles = useStyles();
  const { overviewSheet } = useWords().pane;
  return (
    <section className={styles.body}>
      <SectionHeading>{overviewSheet.heading}</SectionHeading>
      <div>{overviewSheet.intro}</div>
      <Button
        icon={<DataBarVertical20Regular />}
        disabledFocusable={isBusy(state)}
        onClick={() => void actions.buildOverview()}
      >
        {overviewSheet.build}
      </Button>
      <JobOutcome name="overview" />
    </section>
  );
}
