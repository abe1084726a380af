import { readPlan } from "../../src/domain/indicator/readPlan";
import type { Plan } from "../../src/domain/indicator/indicator";
import { SAMPLES } from "../../src/samples/samples";

/** The published sample, read like any plan file. */
export function gulouPlan(): Plan {
  const read = readPlan(SAMPLES.find(({ name }) => name === "gulou-2024h1")?.plan);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** First half of 2024. */
export const H1 = { year: 2024, throughMonth: 6 };
