import type { ReactNode } from "react";
import type { Problem } from "../../domain/problem";
import type { Task } from "../session/task";
import { useWords } from "../useWords";
import { Notice } from "./Notice";
import { ProblemList } from "./ProblemList";
import { TaskProgress } from "./TaskProgress";

/** How a piece of work stands: under way, done with one sentence, or failed with everything that was wrong. */
export function JobOutcome<T>({
  task,
  running,
  failed,
  done,
  notices = () => [],
}: Readonly<{
  task: Task<T>;
  running: string;
  failed: string;
  done: (outcome: T) => string;
  notices?: (outcome: T) => readonly Problem[];
}>): ReactNode {
  const { pane } = useWords();
  if (task.state === "idle") return null;
  if (task.state === "running") return <TaskProgress label={running} done={task.done} total={task.total} />;
  if (task.state === "failed") {
    return (
      <Notice intent="error" title={failed}>
        <ProblemList problems={task.problems} label={failed} />
      </Notice>
    );
  }
  const said = notices(task.outcome);
  return (
    <>
      <Notice intent="success">{done(task.outcome)}</Notice>
      {said.length > 0 && <ProblemList problems={said} label={pane.sheets.notices(said.length)} />}
    </>
  );
}
