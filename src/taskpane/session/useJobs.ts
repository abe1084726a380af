import { useCallback, useRef } from "react";
import type { Dispatch } from "react";
import type { Result } from "../../domain/result";
import type { Progress } from "../../workbook/gateway";
import type { JobName, JobOutcomes } from "./jobs";
import { painted } from "./painted";
import type { SessionEvent } from "./sessionEvent";
import { settle } from "./settle";
import { STARTED } from "./task";
import type { Task } from "./task";

/** The work of a job. */
export type Work<Name extends JobName> = (progress: Progress) => Promise<Result<JobOutcomes[Name]>>;

/** Runs a job and shows how it stands; answers what came of it, null when it failed. */
export type RunJob = <Name extends JobName>(name: Name, work: Work<Name>) => Promise<JobOutcomes[Name] | null>;

/**
 * Runs jobs one after the other: what is asked for while one is under way (by the ribbon: the buttons of the pane are locked
 * then) waits for it. A job is seen to run before its work begins, and ends as done or failed whatever happens in it.
 */
export function useJobs(dispatch: Dispatch<SessionEvent>): RunJob {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback<RunJob>(
    <Name extends JobName>(name: Name, work: Work<Name>): Promise<JobOutcomes[Name] | null> => {
      const show = (task: Task<JobOutcomes[Name]>): void => dispatch({ type: "job", name, task } as SessionEvent);
      const run = async (): Promise<JobOutcomes[Name] | null> => {
        show(STARTED);
        await painted();
        const result = await settle(() => work((done, total) => show({ state: "running", done, total })));
        if (result.ok) show({ state: "done", outcome: result.value });
        else show({ state: "failed", problems: result.problems });
        return result.ok ? result.value : null;
      };
      const mine = last.current.then(run);
      last.current = mine;
      return mine;
    },
    [dispatch],
  );
}
