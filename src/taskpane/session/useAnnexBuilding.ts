import { useCallback, useMemo } from "react";
import type { Dispatch } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { Period } from "../../domain/period/period";
import type { Words } from "../../wording/words";
import type { WorkbookGateway } from "../../workbook/gateway";
import { changesIn } from "../views/changesIn";
import { laterParts } from "./laterParts";
import type { SessionEvent } from "./sessionEvent";
import { settle } from "./settle";
import type { RunJob } from "./useJobs";

/** Annexes of a period; no definitions mean every annex of the workbook. */
type Annexes = (period: Period, definitions?: readonly AnnexDefinition[]) => Promise<void>;

/** How annexes come into being. */
export interface AnnexBuilding {
  /** Compares first: what only adds is written at once, what changes an annex waits for a yes. */
  readonly generate: Annexes;
  /** Writes, from what the sheets hold at that moment. */
  readonly build: Annexes;
}

/** Generates annexes; nothing that stands in a former one changes before it was shown. */
export function useAnnexBuilding(
  gateway: WorkbookGateway,
  dispatch: Dispatch<SessionEvent>,
  words: Words,
  run: RunJob,
): AnnexBuilding {
  const build = useCallback<Annexes>(
    async (period, definitions) => {
      dispatch({ type: "building" });
      const progress = (done: number, total: number): void => dispatch({ type: "buildProgress", done, total });
      const request = { period, words: words.annex, progress, ...(definitions && { definitions }) };
      const result = await settle(async () => (await laterParts.buildAnnexes()).buildAnnexes(gateway, request));
      if (result.ok) dispatch({ type: "built", outcome: result.value, at: new Date() });
      else dispatch({ type: "buildFailed", problems: result.problems });
    },
    [gateway, dispatch, words],
  );
  const generate = useCallback<Annexes>(
    async (period, definitions) => {
      const request = { period, words: words.annex, ...(definitions && { definitions }) };
      const compared = await run("comparing", async () =>
        (await laterParts.compareAnnexes()).compareAnnexes(gateway, request),
      );
      if (compared === null) return;
      if (compared.some((comparison) => changesIn(comparison) > 0)) {
        dispatch({ type: "annexesWaiting", definitions: definitions ?? [] });
      } else await build(period, definitions);
    },
    [gateway, dispatch, words, run, build],
  );
  return useMemo(() => ({ generate, build }), [generate, build]);
}
