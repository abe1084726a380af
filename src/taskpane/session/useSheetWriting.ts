import { useCallback } from "react";
import type { Dispatch } from "react";
import type { Period } from "../../domain/period/period";
import type { WorkbookGateway } from "../../workbook/gateway";
import { laterParts } from "./laterParts";
import type { SessionEvent } from "./sessionEvent";
import type { LoadedPlan } from "./sessionState";
import { settle } from "./settle";
import type { Evaluate } from "./useEvaluation";

/** Writes the sheets of a plan for a period, then evaluates them. Once written, the schema is what 指标体系 says now. */
export function useSheetWriting(
  gateway: WorkbookGateway,
  dispatch: Dispatch<SessionEvent>,
  evaluate: Evaluate,
): (loaded: LoadedPlan, period: Period) => Promise<void> {
  return useCallback(
    async ({ plan, origin }, period) => {
      dispatch({ type: "writing" });
      const progress = (done: number, total: number): void => dispatch({ type: "writeProgress", done, total });
      const request = origin === "workbook" ? { period, progress } : { plan, period, progress };
      const result = await settle(async () => (await laterParts.prepareSheets()).prepareSheets(gateway, request));
      if (!result.ok) return dispatch({ type: "writeFailed", problems: result.problems });
      dispatch({ type: "written", outcome: result.value, at: new Date() });
      await evaluate(period);
    },
    [gateway, dispatch, evaluate],
  );
}
