import type { Words } from "../../wording/words";
import { errorsOf } from "../views/errorsOf";
import { percentText } from "../views/percentText";
import { builtSheets } from "./builtSheets";
import type { Latest, SessionState } from "./sessionState";

function ofPlan({ reading }: SessionState, { pane }: Words): string {
  if (reading.state === "failed") return pane.plan.refused(errorsOf(reading.problems).length);
  if (reading.state !== "done") return "";
  const { region, year, indicators } = reading.outcome.plan;
  return `${pane.summaries.plan(region, year, indicators.length)} ${pane.plan.readNothingWritten}`;
}

function ofWriting({ writing }: SessionState, { pane }: Words): string {
  if (writing.state === "failed") return pane.sheets.failed;
  return writing.state === "done" ? pane.sheets.written : "";
}

function ofEvaluation({ evaluation }: SessionState, { pane }: Words): string {
  if (evaluation.freshness === "failed") return pane.state.failed;
  if (evaluation.freshness !== "current" || evaluation.value === null) return "";
  const { tally } = evaluation.value.evaluation;
  return tally.assessed === 0
    ? pane.summaries.paceNone
    : pane.summaries.pace(percentText(tally.reachedRate), tally.behind);
}

function ofAnnex(state: SessionState, { pane }: Words): string {
  if (state.building.state === "failed") return pane.annex.failed;
  return builtSheets(state)
    .map((sheet) => pane.annex.built(sheet))
    .join(" ");
}

const SAY: Readonly<Record<Latest, (state: SessionState, words: Words) => string>> = {
  none: () => "",
  found: (_, { pane }) => pane.plan.foundTitle,
  plan: ofPlan,
  write: ofWriting,
  evaluation: ofEvaluation,
  annex: ofAnnex,
  saving: ({ jobs: { saving } }, { pane }) => {
    if (saving.state === "failed") return pane.settings.failed;
    return saving.state === "done" ? pane.settings.saved(saving.outcome.changes.length) : "";
  },
  switching: ({ jobs: { switching } }, { pane }) => {
    if (switching.state === "failed") return pane.tools.switchFailed;
    return switching.state === "done" ? pane.tools.switched(switching.outcome.sheets) : "";
  },
  protecting: ({ jobs: { protecting } }, { pane }) => {
    if (protecting.state === "failed") return pane.tools.protectFailed;
    return protecting.state === "done" ? pane.tools.protected(protecting.outcome.on, protecting.outcome.sheets) : "";
  },
  overview: ({ jobs: { overview } }, { pane }) => {
    if (overview.state === "failed") return pane.overviewSheet.failed;
    if (overview.state !== "done") return "";
    const { sheet, charts, keptAs } = overview.outcome;
    return pane.overviewSheet.built(sheet, charts, keptAs);
  },
  comparing: ({ jobs: { comparing } }, { pane }) => (comparing.state === "failed" ? pane.annex.failed : ""),
  goTo: (_, { pane }) => pane.state.goToFailed,
};

/** What a screen reader says of the last finished piece of work, in one sentence. */
export function announcementOf(state: SessionState, words: Words): string {
  return SAY[state.latest](state, words);
}
