import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { Period } from "../../domain/period/period";
import type { Settings } from "../../domain/settings/settings";
import type { Result } from "../../domain/result";
import type { AnnexComparison } from "../../workflows/annexComparison";
import type { AnnexRequest } from "../../workflows/plannedAnnex";
import type { Words } from "../../wording/words";
import type { CommandInbox, PaneCommand } from "./commandInbox";
import type { WorkbookGateway } from "../../workbook/gateway";
import { builtSheets } from "./builtSheets";
import { reduceSession } from "./reduceSession";
import { NEW_SESSION } from "./sessionState";
import type { PageName, SessionState, StepName } from "./sessionState";
import { laterParts } from "./laterParts";
import { settle } from "./settle";
import { useAnnexBuilding } from "./useAnnexBuilding";
import { useEvaluation } from "./useEvaluation";
import { useJobs } from "./useJobs";
import type { Work } from "./useJobs";
import { useLatest } from "./useLatest";
import { useOpening } from "./useOpening";
import { usePlanReading } from "./usePlanReading";
import type { PlanReading } from "./usePlanReading";
import { useSheetWriting } from "./useSheetWriting";

/** What the user can do in the pane. */
export interface SessionActions extends PlanReading {
  readonly lookAgain: () => Promise<void>;
  readonly continueWithWorkbook: () => Promise<void>;
  readonly choosePeriod: (period: Period) => Promise<void>;
  readonly writeSheets: () => Promise<void>;
  readonly evaluate: () => Promise<void>;
  /** The annexes named, or all; where one that is there would change, that is shown first. */
  readonly generateAnnexes: (definitions?: readonly AnnexDefinition[]) => Promise<void>;
  /** Yes to what was shown. */
  readonly confirmAnnexes: () => Promise<void>;
  /** The annex with what people wrote into its sheet; nothing is written. */
  readonly compareAnnex: (request: AnnexRequest) => Promise<Result<AnnexComparison>>;
  readonly chooseAnnex: (label: string) => void;
  readonly switchCalculation: (to: Settings["calculation"]) => Promise<void>;
  readonly buildOverview: () => Promise<void>;
  readonly protectSheets: (on: boolean) => Promise<void>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly goTo: (sheet: string, address: string) => Promise<void>;
  readonly dismissGoTo: () => void;
  readonly openPage: (page: PageName) => void;
  readonly closePage: () => void;
  readonly toggleStep: (step: StepName | null) => void;
  readonly moveTo: (step: StepName) => void;
}

/** The session of one pane: its state, and what can be done. */
export interface PlanSession {
  readonly state: SessionState;
  readonly actions: SessionActions;
}

/** Holds all state of the pane and runs the workflows; the components only show it. */
export function usePlanSession(gateway: WorkbookGateway, words: Words, inbox: CommandInbox): PlanSession {
  const [state, dispatch] = useReducer(reduceSession, NEW_SESSION);
  const latest = useLatest(state);
  const evaluate = useEvaluation(gateway, dispatch, state.period, builtSheets(state));
  const reading = usePlanReading(dispatch);
  const write = useSheetWriting(gateway, dispatch, evaluate);
  const lookAgain = useOpening(gateway, dispatch);
  const run = useJobs(dispatch);
  const annexes = useAnnexBuilding(gateway, dispatch, words, run);

  const actions = useMemo<SessionActions>(
    () => ({
      ...reading,
      lookAgain,
      continueWithWorkbook: async () => {
        const period = latest.current.found?.period ?? null;
        dispatch({ type: "continued" });
        await evaluate(period);
      },
      choosePeriod: async (period) => {
        dispatch({ type: "periodChosen", period });
        await evaluate(period);
      },
      writeSheets: async () => {
        const { loaded, period } = latest.current;
        if (loaded !== null && period !== null) await write(loaded, period);
      },
      evaluate: async () => {
        await evaluate(latest.current.period);
      },
      generateAnnexes: async (definitions) => {
        const { period } = latest.current;
        if (period !== null) await annexes.generate(period, definitions);
      },
      confirmAnnexes: async () => {
        const { period, waiting } = latest.current;
        if (period !== null) await annexes.build(period, waiting.length > 0 ? waiting : undefined);
      },
      compareAnnex: (request) => settle(async () => (await laterParts.compareAnnex()).compareAnnex(gateway, request)),
      chooseAnnex: (label) => dispatch({ type: "annexChosen", label }),
      switchCalculation: async (to) => {
        const { period } = latest.current;
        const work: Work<"switching"> = async (progress) =>
          (await laterParts.switchCalculation()).switchCalculation(gateway, { to, progress });
        if ((await run("switching", work)) !== null) await evaluate(period);
      },
      buildOverview: async () => {
        const { period } = latest.current;
        const request = { words, ...(period !== null && { period }) };
        await run("overview", async (progress) =>
          (await laterParts.buildOverview()).buildOverview(gateway, { ...request, progress }),
        );
      },
      protectSheets: async (on) => {
        const { period } = latest.current;
        const request = { on, ...(period !== null && { period }) };
        await run("protecting", async (progress) =>
          (await laterParts.protectSheets()).protectSheets(gateway, { ...request, progress }),
        );
      },
      saveSettings: async (settings) => {
        const work: Work<"saving"> = async (progress) =>
          (await laterParts.saveSettings()).saveSettings(gateway, settings, progress);
        if ((await run("saving", work)) !== null) await evaluate(latest.current.period);
      },
      goTo: async (sheet, address) => {
        const result = await settle(() => gateway.select(sheet, address));
        dispatch({ type: "wentTo", problems: result.ok ? [] : result.problems });
      },
      dismissGoTo: () => dispatch({ type: "wentTo", problems: [] }),
      openPage: (page) => dispatch({ type: "pageOpened", page }),
      closePage: () => dispatch({ type: "pageClosed" }),
      toggleStep: (step) => dispatch({ type: "stepToggled", step }),
      moveTo: (step) => dispatch({ type: "movedTo", step }),
    }),
    [gateway, words, reading, lookAgain, evaluate, write, annexes, run, latest],
  );

  const obey = useCallback(
    async (command: PaneCommand) => {
      dispatch({ type: "movedTo", step: command === "evaluate" ? "pace" : "annex" });
      const evaluated = await evaluate(latest.current.period);
      if (command === "buildAnnex" && evaluated !== null) await annexes.generate(evaluated);
    },
    [evaluate, annexes, latest],
  );
  useEffect(() => inbox.receive(obey), [inbox, obey]);

  return { state, actions };
}
