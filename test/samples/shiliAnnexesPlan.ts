import type { Plan } from "../../src/domain/indicator/indicator";
import { readPlan } from "../../src/domain/indicator/readPlan";
import { SAMPLES } from "../../src/samples/samples";

/** The fictional sample with three tables, read like any plan file. */
export function shiliAnnexesPlan(): Plan {
  const read = readPlan(SAMPLES.find(({ name }) => name === "shili-annexes-2024h1")?.plan);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
