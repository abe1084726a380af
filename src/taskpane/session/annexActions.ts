import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { Period } from "../../domain/period/period";
import type { EachAnnexRequest } from "../../workflows/forEachAnnex";
import { changesIn } from "../views/changesIn";
import type { JobTools } from "./jobTools";
import { laterParts } from "./laterParts";

/** What can be done with annexes. */
export interface AnnexActions {
  /**
   * Generates the annexes named, or all. They are compared first: what only adds is written at once, what would change one
   * that is there is shown and waits for a yes. The period is the chosen one unless it is named.
   */
  readonly generateAnnexes: (definitions?: readonly AnnexDefinition[], period?: Period) => Promise<void>;
  /** Yes to what was shown; written is what the sheets hold at that moment. */
  readonly confirmAnnexes: () => Promise<void>;
  /** Copies the annex as a table for Word, WPS or Excel, with what people wrote into its sheet. */
  readonly copyAnnex: (definition?: AnnexDefinition) => Promise<void>;
  /** Saves it as a Word document. */
  readonly saveAnnexAsWord: (definition?: AnnexDefinition) => Promise<void>;
}

/** Makes the actions of step 5. */
export function annexActions({ gateway, words, run, dispatch, latest }: JobTools): AnnexActions {
  const requestOf = (period: Period, definitions: readonly AnnexDefinition[]): EachAnnexRequest => {
    return { period, words: words.annex, ...(definitions.length > 0 && { definitions }) };
  };

  const build = async (request: EachAnnexRequest): Promise<void> => {
    await run("building", async (progress) =>
      (await laterParts.buildAnnexes()).buildAnnexes(gateway, { ...request, progress }),
    );
  };

  const take = async (as: "word" | "table", definition: AnnexDefinition | undefined): Promise<void> => {
    const evaluation = latest.current.evaluation.value;
    if (evaluation === null) return;
    const request = { evaluation, words: words.annex, ...(definition && { definition }) };
    await run("taking", async () => (await laterParts.takeAnnex()).takeAnnex(gateway, request, as));
  };

  return {
    generateAnnexes: async (definitions = [], period = latest.current.period ?? undefined) => {
      if (period === undefined) return;
      const request = requestOf(period, definitions);
      const compared = await run("comparing", async () =>
        (await laterParts.compareAnnexes()).compareAnnexes(gateway, request),
      );
      if (compared === null) return;
      const changes = compared.some((comparison) => changesIn(comparison) > 0);
      if (changes) dispatch({ type: "annexesWaiting", definitions });
      else await build(request);
    },
    confirmAnnexes: async () => {
      const { period, waiting } = latest.current;
      if (period !== null) await build(requestOf(period, waiting));
    },
    copyAnnex: async (definition) => {
      const { taking } = latest.current.jobs;
      if (taking.state === "done" && taking.outcome.how === "ready" && taking.outcome.copy()) {
        return dispatch({ type: "job", name: "taking", task: { state: "done", outcome: { how: "copied" } } });
      }
      await take("table", definition);
    },
    saveAnnexAsWord: (definition) => take("word", definition),
  };
}
