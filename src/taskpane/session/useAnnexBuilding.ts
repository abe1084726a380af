import { useCallback } from "react";
import type { Dispatch } from "react";
import type { Period } from "../../domain/period/period";
import type { Words } from "../../wording/words";
import { buildAnnex } from "../../workflows/buildAnnex";
import type { WorkbookGateway } from "../../workbook/gateway";
import type { SessionEvent } from "./sessionEvent";
import { settle } from "./settle";

/** Builds the annex of a period from what the sheets hold at that moment. */
export function useAnnexBuilding(
  gateway: WorkbookGateway,
  dispatch: Dispatch<SessionEvent>,
  words: Words,
): (period: Period) => Promise<void> {
  return useCallback(
    async (period) => {
      dispatch({ type: "building" });
      const progress = (done: number, total: number): void => dispatch({ type: "buildProgress", done, total });
      const result = await settle(() => buildAnnex(gateway, { period, words: words.annex, progress }));
      if (result.ok) dispatch({ type: "built", outcome: result.value, at: new Date() });
      else dispatch({ type: "buildFailed", problems: result.problems });
    },
    [gateway, dispatch, words],
  );
}
