import { useCallback } from "react";
import type { Dispatch } from "react";
import type { Result } from "../../domain/result";
import type { Progress } from "../../workbook/gateway";
import type { JobName, JobOutcomes } from "./jobs";
import type { SessionEvent } from "./sessionEvent";
import { settle } from "./settle";
import { STARTED } from "./task";
import type { Task } from "./task";

/** The work of a job. */
export type Work<Name extends JobName> = (progress: Progress) => Promise<Result<JobOutcomes[Name]>>;

/** Runs a job and shows how it stands; answers what came of it, null when it failed. */
export type RunJob = <Name extends JobName>(name: Name, work: Work<Name>) => Promise<JobOutcomes[Name] | null>;

/** Runs the work that stands beside the five steps. */
export function useJobs(dispatch: Dispatch<SessionEvent>): RunJob {
  return useCallback<RunJob>(
    async <Name extends JobName>(name: Name, work: Work<Name>): Promise<JobOutcomes[Name] | null> => {
      const show = (task: Task<JobOutcomes[Name]>): void => dispatch({ type: "job", name, task } as SessionEvent);
      show(STARTED);
      const result = await settle(() => work((done, total) => show({ state: "running", done, total })));
      show(
        result.ok
          ? { state: "done", outcome: result.value, at: new Date() }
          : { state: "failed", problems: result.problems },
      );
      return result.ok ? result.value : null;
    },
    [dispatch],
  );
}
