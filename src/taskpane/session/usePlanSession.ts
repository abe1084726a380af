import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { Period } from "../../domain/period/period";
import type { Settings } from "../../domain/settings/settings";
import type { Words } from "../../wording/words";
import type { CommandInbox, PaneCommand } from "./commandInbox";
import type { WorkbookGateway } from "../../workbook/gateway";
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
  readonly buildAnnex: () => Promise<void>;
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
  const annexSheet = state.building.state === "done" ? state.building.outcome.sheet : null;
  const evaluate = useEvaluation(gateway, dispatch, state.period, annexSheet);
  const reading = usePlanReading(dispatch);
  const write = useSheetWriting(gateway, dispatch, evaluate);
  const build = useAnnexBuilding(gateway, dispatch, words);
  const lookAgain = useOpening(gateway, dispatch);
  const run = useJobs(dispatch);

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
      buildAnnex: async () => {
        const { period } = latest.current;
        if (period !== null) await build(period);
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
    [gateway, reading, lookAgain, evaluate, write, build, run, latest],
  );

  const obey = useCallback(
    async (command: PaneCommand) => {
      dispatch({ type: "movedTo", step: command === "evaluate" ? "pace" : "annex" });
      const evaluated = await evaluate(latest.current.period);
      if (command === "buildAnnex" && evaluated !== null) await build(evaluated);
    },
    [evaluate, build, latest],
  );
  useEffect(() => inbox.receive(obey), [inbox, obey]);

  return { state, actions };
}
