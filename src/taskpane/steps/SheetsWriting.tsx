import type { ReactNode } from "react";
import type { PrepareOutcome } from "../../workflows/outcomes";
import { TaskProgress } from "../parts/TaskProgress";
import type { Task } from "../session/task";
import { useWords } from "../useWords";
import { SheetsNotWritten } from "./SheetsNotWritten";
import { SheetsWritten } from "./SheetsWritten";

/** How writing the sheets stands: under way, done or failed. */
export function SheetsWriting({ task }: Readonly<{ task: Task<PrepareOutcome> }>): ReactNode {
  const { sheets } = useWords().pane;
  if (task.state === "running") return <TaskProgress label={sheets.writing} done={task.done} total={task.total} />;
  if (task.state === "failed") return <SheetsNotWritten problems={task.problems} />;
  return task.state === "done" ? <SheetsWritten outcome={task.outcome} /> : null;
}
