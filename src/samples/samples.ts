import gulou2024h1 from "./gulou-2024h1.json";
import shiliAnnexes2024h1 from "./shili-annexes-2024h1.json";
import shili2024h1 from "./shili-2024h1.json";

/** A plan file that ships with the program. */
export interface Sample {
  /** Name on the command line and in the address: `gulou-2024h1`. */
  readonly name: string;
  /** What the user chooses from. */
  readonly title: string;
  /** Where its facts are from, or that they are made up. */
  readonly source: string;
  /** The file's content; `readPlan` checks it like any other file. */
  readonly plan: unknown;
}

/** The samples (示例), each with its source. */
export const SAMPLES: readonly Sample[] = [
  {
    name: "gulou-2024h1",
    title: "鼓楼区2024年上半年（公开报告）",
    source: gulou2024h1.source,
    plan: gulou2024h1,
  },
  {
    name: "shili-2024h1",
    title: "示例区2024年上半年（虚构数据）",
    source: shili2024h1.source,
    plan: shili2024h1,
  },
  {
    name: "shili-annexes-2024h1",
    title: "示例区2024年上半年，三张附表（虚构数据）",
    source: shili2024h1.source,
    plan: {
      ...shili2024h1,
      tables: shiliAnnexes2024h1.tables,
      indicators: [...shili2024h1.indicators, ...shiliAnnexes2024h1.indicators],
    },
  },
];
