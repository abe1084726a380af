import { useMemo, useRef } from "react";
import type { Dispatch } from "react";
import type { Plan } from "../../domain/indicator/indicator";
import { parsePeriod } from "../../domain/period/parsePeriod";
import type { Period } from "../../domain/period/period";
import type { Result } from "../../domain/result";
import type { SampleEntry } from "../../samples/sampleList";
import { laterParts } from "./laterParts";
import type { SessionEvent } from "./sessionEvent";
import type { LoadedPlan } from "./sessionState";
import { settle } from "./settle";

/** Reads indicators from where they lie; nothing is written. */
export interface PlanReading {
  readonly readFile: (file: File) => Promise<void>;
  readonly readSample: (sample: SampleEntry) => Promise<void>;
}

const periodOf = (plan: Plan): Period | null => {
  if (plan.period === undefined) return null;
  const parsed = parsePeriod(plan.period, plan.year);
  return parsed.ok && parsed.value.year === plan.year ? parsed.value : null;
};

/**
 * Reading of plan files and samples. The rules for files are loaded when the first one is read. A second choice overtakes the first, whichever is
 * read faster.
 */
export function usePlanReading(dispatch: Dispatch<SessionEvent>): PlanReading {
  const run = useRef(0);
  return useMemo(() => {
    const read = async (
      name: string,
      origin: LoadedPlan["origin"],
      work: () => Promise<Result<Plan>>,
    ): Promise<void> => {
      run.current += 1;
      const mine = run.current;
      dispatch({ type: "planReading", name });
      const result = await settle(work);
      if (mine !== run.current) return;
      if (!result.ok) return dispatch({ type: "planRefused", problems: result.problems });
      const loaded = { plan: result.value, name, origin, warnings: result.warnings };
      dispatch({ type: "planRead", loaded, period: periodOf(result.value) });
    };
    return {
      readFile: (file) => read(file.name, "file", async () => (await laterParts.readPlanFile()).readPlanFile(file)),
      readSample: (sample) =>
        read(sample.title, "sample", async () => {
          const [{ SAMPLES }, { readPlan }] = await Promise.all([laterParts.samples(), laterParts.readPlan()]);
          return readPlan(SAMPLES.find(({ name }) => name === sample.name)?.plan);
        }),
    };
  }, [dispatch]);
}
