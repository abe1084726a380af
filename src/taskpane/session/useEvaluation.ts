import { useCallback, useEffect, useRef } from "react";
import type { Dispatch } from "react";
import type { Period } from "../../domain/period/period";
import type { WorkbookGateway } from "../../workbook/gateway";
import { laterParts } from "./laterParts";
import type { SessionEvent } from "./sessionEvent";
import { settle } from "./settle";
import { useLatest } from "./useLatest";

/** How long the sheet must be quiet before it is evaluated again, in milliseconds. */
export const QUIET_MS = 400;

/** Evaluates the workbook; answers the period that was evaluated, null when it failed or was overtaken. */
export type Evaluate = (period: Period | null) => Promise<Period | null>;

/**
 * Evaluates the workbook when asked, and again after every edit once the sheet has been quiet. An edit overtakes an
 * evaluation that is under way: its answer is thrown away, so that what is shown as current always is.
 * `currentPeriod` is the period to evaluate after an edit, `annexSheets` the sheets whose edits change no figure.
 */
export function useEvaluation(
  gateway: WorkbookGateway,
  dispatch: Dispatch<SessionEvent>,
  currentPeriod: Period | null,
  annexSheets: readonly string[],
): Evaluate {
  const run = useRef(0);
  const asked = useRef(false);
  const period = useLatest(currentPeriod);
  const annexes = useLatest(annexSheets);

  const evaluate = useCallback<Evaluate>(
    async (wanted) => {
      run.current += 1;
      asked.current = true;
      const mine = run.current;
      dispatch({ type: "evaluating" });
      const request = wanted === null ? {} : { period: wanted };
      const result = await settle(async () => (await laterParts.evaluateWorkbook()).evaluateWorkbook(gateway, request));
      if (mine !== run.current) return null;
      if (result.ok) dispatch({ type: "evaluated", value: result.value, at: new Date() });
      else dispatch({ type: "evaluationFailed", problems: result.problems });
      return result.ok ? result.value.period : null;
    },
    [gateway, dispatch],
  );

  useEffect(() => {
    let timer: number | undefined;
    let ended = false;
    const watching = settle(() =>
      gateway.watch((change) => {
        if (ended || change.own || annexes.current.includes(change.sheet)) return;
        run.current += 1;
        dispatch({ type: "edited", sheet: change.sheet });
        window.clearTimeout(timer);
        if (asked.current) timer = window.setTimeout(() => void evaluate(period.current), QUIET_MS);
      }),
    );
    void watching.then((result) => {
      if (!result.ok && !ended) dispatch({ type: "watchFailed" });
    });
    return () => {
      ended = true;
      window.clearTimeout(timer);
      void watching.then((result) => (result.ok ? result.value() : undefined));
    };
  }, [gateway, dispatch, evaluate, period, annexes]);

  return evaluate;
}
