import type { Words } from "../../wording/words";
import { errorsOf } from "../views/errorsOf";
import { percentText } from "../views/percentText";
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

function ofAnnex({ building }: SessionState, { pane }: Words): string {
  if (building.state === "failed") return pane.annex.failed;
  return building.state === "done" ? pane.annex.built(building.outcome.sheet) : "";
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
  goTo: (_, { pane }) => pane.state.goToFailed,
};

/** What a screen reader says of the last finished piece of work, in one sentence. */
export function announcementOf(state: SessionState, words: Words): string {
  return SAY[state.latest](state, words);
}
