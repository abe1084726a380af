import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CountLine } from "../parts/CountLine";
import { Disclosure } from "../parts/Disclosure";
import { ProblemList } from "../parts/ProblemList";
import type { LoadedPlan } from "../session/sessionState";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { planView } from "../views/planView";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What was read: region, year, how many indicators of which group and kind, with and without a target. */
export function PlanRead({ loaded }: Readonly<{ loaded: LoadedPlan }>): ReactNode {
  const styles = useStyles();
  const { actions, state } = useSession();
  const words = useWords();
  const { plan: text } = words.pane;
  const { plan, warnings } = loaded;
  const view = planView(plan);
  const unwritten = loaded.origin !== "workbook" && state.jobs.writing.state !== "done";
  return (
    <>
      <div className={styles.card}>
        <div>
          <div className={styles.title}>{text.readTitle(plan.region, plan.year)}</div>
          {loaded.name !== "" && <div className={styles.small}>{text.readFrom(loaded.name)}</div>}
          {plan.source !== undefined && <div className={styles.small}>{text.source(plan.source)}</div>}
        </div>
        <div>
          <b>{text.total(view.total)}</b>
          <div>{text.targets(view.withTarget, view.withoutTarget)}</div>
        </div>
        <CountLine
          heading={text.byGroup}
          counts={view.groups.map(({ name, count }) => ({ name: name === "" ? text.noGroup : name, count }))}
        />
        <CountLine
          heading={text.byKind}
          counts={view.kinds.map(({ kind, count }) => ({ name: words.kind[kind], count }))}
        />
        {warnings.length > 0 && (
          <Disclosure heading={text.warnings(warnings.length)}>
            <ProblemList problems={warnings} label={text.warnings(warnings.length)} />
          </Disclosure>
        )}
        {unwritten && <div className={styles.small}>{text.readNothingWritten}</div>}
      </div>
      <Button appearance="primary" onClick={() => actions.moveTo("sheets")}>
        {text.next}
      </Button>
    </>
  );
}
