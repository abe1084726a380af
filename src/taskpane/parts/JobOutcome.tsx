import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { JobName, JobOutcomes } from "../session/jobs";
import { jobWords } from "../session/jobWords";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { Notice } from "./Notice";
import { ProblemList } from "./ProblemList";
import { TaskProgress } from "./TaskProgress";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/**
 * How a job stands: under way, failed with everything that was wrong, or done, with its sentence or what is to be shown.
 * When that changes it comes into sight, so that no button seems to do nothing.
 */
export function JobOutcome<Name extends JobName>({
  name,
  children,
}: Readonly<{
  name: Name;
  /** What is shown once it is done, in place of its sentence. */
  children?: (outcome: JobOutcomes[Name]) => ReactNode;
}>): ReactNode {
  const styles = useStyles();
  const { state } = useSession().state.jobs[name];
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    // not every host has it
    if (before.current !== state) place.current?.scrollIntoView?.({ block: "nearest" });
    before.current = state;
  }, [state]);
  const shown = useOutcome(name, children);
  return (
    shown && (
      <div ref={place} className={styles.outcome}>
        {shown}
      </div>
    )
  );
}

function useOutcome<Name extends JobName>(
  name: Name,
  children: ((outcome: JobOutcomes[Name]) => ReactNode) | undefined,
): ReactNode {
  const task = useSession().state.jobs[name];
  const words = jobWords(useWords().pane)[name];
  if (task.state === "running") return <TaskProgress label={words.running} done={task.done} total={task.total} />;
  if (task.state === "failed") {
    return (
      <Notice intent="error" title={words.failed}>
        <ProblemList problems={task.problems} label={words.failed} />
      </Notice>
    );
  }
  if (task.state === "idle") return null;
  if (children !== undefined) return children(task.outcome);
  const said = words.done(task.outcome);
  return said !== "" && <Notice intent="success">{said}</Notice>;
}
