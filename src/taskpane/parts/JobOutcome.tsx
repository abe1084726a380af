import type { ReactNode } from "react";
import type { JobName, JobOutcomes } from "../session/jobs";
import { jobWords } from "../session/jobWords";
import type { WordsOfJob } from "../session/jobWords";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { Notice } from "./Notice";
import { ProblemList } from "./ProblemList";
import { TaskProgress } from "./TaskProgress";

/** How a job stands: under way, failed with everything that was wrong, or done, with its sentence or what is to be shown. */
export function JobOutcome<Name extends JobName>({
  name,
  children,
}: Readonly<{
  name: Name;
  /** What is shown once it is done, in place of its sentence. */
  children?: (outcome: JobOutcomes[Name]) => ReactNode;
}>): ReactNode {
  const task = useSession().state.jobs[name];
  const words = jobWords(useWords().pane)[name] as WordsOfJob<JobOutcomes[Name]>;
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
