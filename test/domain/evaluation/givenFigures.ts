import type { Evaluation, Figures } from "../../../src/domain/evaluation/evaluation";
import { evaluateIndicator } from "../../../src/domain/evaluation/evaluateIndicator";
import type { Indicator } from "../../../src/domain/indicator/indicator";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";

/** One indicator with its figures, as a test states it: what is not said is not reported. */
export interface Given extends Partial<Indicator> {
  readonly target?: string | number | null;
  readonly actual?: number | null;
  readonly prior?: number | null;
  readonly publishedYoy?: number | null;
  readonly annualOnly?: boolean;
  readonly relatedGrowth?: number;
  readonly manual?: Figures["manual"];
}

/** The figures of a test; a flow in 亿元 where nothing else is said. */
export function figuresOf(given: Given): Figures {
  const { target, actual, prior, publishedYoy, annualOnly, relatedGrowth, manual, ...schema } = given;
  return {
    indicator: { code: "X", name: "某指标", unit: "亿元", kind: "flow", ...schema },
    target: target ?? null,
    actual: actual ?? null,
    prior: prior ?? null,
    publishedYoy: publishedYoy ?? null,
    annualOnly: annualOnly ?? false,
    place: "实绩!F7",
    ...(relatedGrowth !== undefined && { relatedGrowth }),
    ...(manual && { manual }),
  };
}

/** The verdict through a month of 2024, the first half where no month is named. */
export function evaluated(given: Given, month = 6, settings: Partial<Settings> = {}): Evaluation {
  const period = { year: 2024, throughMonth: month };
  return evaluateIndicator(figuresOf(given), period, { ...DEFAULT_SETTINGS, ...settings });
}
