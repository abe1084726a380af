import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { Period } from "../../domain/period/period";
import type { WorkbookGateway } from "../../workbook/gateway";
import type { Words } from "../../wording/words";
import { annexActions } from "./annexActions";
import type { AnnexActions } from "./annexActions";
import { builtSheets } from "./builtSheets";
import type { CommandInbox, PaneCommand } from "./commandInbox";
import { reduceSession } from "./reduceSession";
import { NEW_SESSION } from "./sessionState";
import type { PageName, SessionState, StepName } from "./sessionState";
import { settle } from "./settle";
import { sheetActions } from "./sheetActions";
import type { SheetActions } from "./sheetActions";
import { useEvaluation } from "./useEvaluation";
import { useJobs } from "./useJobs";
import { useLatest } from "./useLatest";
import { useOpening } from "./useOpening";
import { usePlanReading } from "./usePlanReading";
import type { PlanReading } from "./usePlanReading";

/** What the user can do in the pane. */
export interface SessionActions extends PlanReading, SheetActions, AnnexActions {
  readonly lookAgain: () => Promise<void>;
  readonly continueWithWorkbook: () => Promise<void>;
  /** Back from a file that was refused to the plan that was read before. */
  readonly keepPlan: () => void;
  readonly choosePeriod: (period: Period) => Promise<void>;
  readonly evaluate: () => Promise<void>;
  readonly chooseAnnex: (label: string) => void;
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
  const lookAgain = useOpening(gateway, dispatch);
  const run = useJobs(dispatch);

  const actions = useMemo<SessionActions>(() => {
    const tools = { gateway, words, run, evaluate, dispatch, latest };
    return {
      ...reading,
      ...sheetActions(tools),
      ...annexActions(tools),
      lookAgain,
      continueWithWorkbook: async () => {
        const period = latest.current.found?.period ?? null;
        dispatch({ type: "continued" });
        await evaluate(period);
      },
      keepPlan: () => dispatch({ type: "planKept" }),
      choosePeriod: async (period) => {
        dispatch({ type: "periodChosen", period });
        await evaluate(period);
      },
      evaluate: async () => {
        await evaluate(latest.current.period);
      },
      chooseAnnex: (label) => dispatch({ type: "annexChosen", label }),
      goTo: async (sheet, address) => {
        const result = await settle(() => gateway.select(sheet, address));
        dispatch({ type: "wentTo", problems: result.ok ? [] : result.problems });
      },
      dismissGoTo: () => dispatch({ type: "wentTo", problems: [] }),
      openPage: (page) => dispatch({ type: "pageOpened", page }),
      closePage: () => dispatch({ type: "pageClosed" }),
      toggleStep: (step) => dispatch({ type: "stepToggled", step }),
      moveTo: (step) => dispatch({ type: "movedTo", step }),
    };
  }, [gateway, words, reading, lookAgain, evaluate, run, latest]);

  const obey = useCallback(
    async (command: PaneCommand) => {
      dispatch({ type: "movedTo", step: command === "evaluate" ? "pace" : "annex" });
      const evaluated = await evaluate(latest.current.period);
      if (command === "buildAnnex" && evaluated !== null) await actions.generateAnnexes([], evaluated);
    },
    [evaluate, actions, latest],
  );
  useEffect(() => inbox.receive(obey), [inbox, obey]);

  return { state, actions };
}
