import type { Frequency } from "./indicator";

/** The Chinese word of each frequency (频度), as sheets show it and people choose it. */
export const FREQUENCY_NAMES: Readonly<Record<Frequency, string>> = { everyPeriod: "每期", annual: "年度" };
