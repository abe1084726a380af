import type { PaneWords } from "../../wording/paneWords";
import type { JobName, JobOutcomes, Taken } from "./jobs";

/** What is said of a job: while it runs, when it failed, and what came of it (nothing where the pane shows it otherwise). */
export interface WordsOfJob<Outcome> {
  readonly running: string;
  readonly failed: string;
  done(outcome: Outcome): string;
}

/** What is said of every job, on the screen and to screen readers. */
export type JobWords = { readonly [Name in JobName]: WordsOfJob<JobOutcomes[Name]> };

/** The words of jobs in the language of the pane. */
export function jobWords({ sheets, settings, tools, overviewSheet, difference, annex, taking }: PaneWords): JobWords {
  const taken: Readonly<Record<Taken["how"], string>> = {
    saved: taking.wordSaved,
    copied: taking.tableCopied,
    ready: taking.clickAgain,
  };
  return {
    writing: { running: sheets.writing, failed: sheets.failed, done: () => sheets.written },
    saving: {
      running: settings.saving,
      failed: settings.failed,
      done: ({ changes }) => settings.saved(changes.length),
    },
    switching: {
      running: tools.switching,
      failed: tools.switchFailed,
      done: (outcome) => tools.switched(outcome.sheets),
    },
    protecting: {
      running: tools.protecting,
      failed: tools.protectFailed,
      done: (outcome) => tools.protected(outcome.on, outcome.sheets),
    },
    overview: {
      running: overviewSheet.building,
      failed: overviewSheet.failed,
      done: ({ sheet, charts, keptAs }) => overviewSheet.built(sheet, charts, keptAs),
    },
    comparing: { running: difference.comparing, failed: annex.failed, done: () => "" },
    building: {
      running: annex.generating,
      failed: annex.failed,
      done: (outcomes) => outcomes.map(({ sheet }) => annex.built(sheet)).join(" "),
    },
    taking: { running: taking.preparing, failed: taking.failed, done: ({ how }) => taken[how] },
  };
}
