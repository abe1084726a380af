import gulou2024h1 from "./gulou-2024h1.json";
import { SAMPLE_LIST, type SampleEntry } from "./sampleList";
import shiliAnnexes2024h1 from "./shili-annexes-2024h1.json";
import shili2024h1 from "./shili-2024h1.json";

/** A plan file that ships with the program. */
export interface Sample extends SampleEntry {
  /** The file's content; `readPlan` checks it like any other file. */
  readonly plan: unknown;
}

const PLANS: Readonly<Record<string, unknown>> = {
  "gulou-2024h1": gulou2024h1,
  "shili-2024h1": shili2024h1,
  "shili-annexes-2024h1": {
    ...shili2024h1,
    tables: shiliAnnexes2024h1.tables,
    indicators: [...shili2024h1.indicators, ...shiliAnnexes2024h1.indicators],
  },
};

/** The samples (示例), each with its source and its content. */
export const SAMPLES: readonly Sample[] = SAMPLE_LIST.map((entry) => ({ ...entry, plan: PLANS[entry.name] }));
