import { useCallback } from "react";
import type { Dispatch } from "react";
import type { Period } from "../../domain/period/period";
import type { Words } from "../../wording/words";
import type { WorkbookGateway } from "../../workbook/gateway";
import { laterParts } from "./laterParts";
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
      const request = { period, words: words.annex, progress };
      const result = await settle(async () => (await laterParts.buildAnnex()).buildAnnex(gateway, request));
      if (result.ok) dispatch({ type: "built", outcome: result.value, at: new Date() });
      else dispatch({ type: "buildFailed", problems: result.problems });
    },
    [gateway, dispatch, words],
  );
}
