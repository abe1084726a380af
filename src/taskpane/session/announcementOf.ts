import type { Words } from "../../wording/words";
import { errorsOf } from "../views/errorsOf";
import { paceLines } from "../views/paceLines";
import type { JobName, JobOutcomes } from "./jobs";
import { jobWords } from "./jobWords";
import type { WordsOfJob } from "./jobWords";
import type { Latest, SessionState } from "./sessionState";

type Say = (state: SessionState, words: Words) => string;

const ofPlan: Say = ({ reading }, { pane }) => {
  if (reading.state === "failed") return pane.plan.refused(errorsOf(reading.problems).length);
  if (reading.state !== "done") return "";
  const { region, year, indicators } = reading.outcome.plan;
  return `${pane.summaries.plan(region, year, indicators.length)} ${pane.plan.readNothingWritten}`;
};

const ofEvaluation: Say = ({ evaluation }, { pane }) => {
  if (evaluation.freshness === "failed") return pane.state.failed;
  if (evaluation.freshness !== "current" || evaluation.value === null) return "";
  return paceLines(evaluation.value, pane.summaries).join(" ");
};

const ofJob = <Name extends JobName>({ jobs }: SessionState, name: Name, { pane }: Words): string => {
  const task = jobs[name];
  const words = jobWords(pane)[name] as WordsOfJob<JobOutcomes[Name]>;
  if (task.state === "failed") return words.failed;
  return task.state === "done" ? words.done(task.outcome) : "";
};

const SAY: Readonly<Record<Exclude<Latest, JobName>, Say>> = {
  none: () => "",
  found: (_, { pane }) => pane.plan.foundTitle,
  plan: ofPlan,
  evaluation: ofEvaluation,
  goTo: (_, { pane }) => pane.state.goToFailed,
};

const isJob = (latest: Latest): latest is JobName => !(latest in SAY);

/** What a screen reader says of the last finished piece of work, in one sentence. */
export function announcementOf(state: SessionState, words: Words): string {
  const { latest } = state;
  return isJob(latest) ? ofJob(state, latest, words) : SAY[latest](state, words);
}
