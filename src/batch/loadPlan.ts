import { readFile } from "node:fs/promises";
import type { Plan } from "../domain/indicator/indicator";
import { readPlan } from "../domain/indicator/readPlan";
import { readPlanText } from "../domain/indicator/readPlanText";
import { error } from "../domain/problem";
import { fail, type Result } from "../domain/result";
import { SAMPLES } from "../samples/samples";
import type { BatchRequest } from "./batchRequest";
import { reasonOfFault } from "./reasonOfFault";

/** The plan that the command line names: a sample, or a file. */
export function loadPlan(wanted: BatchRequest["plan"]): Promise<Result<Plan>> {
  return "sample" in wanted ? Promise.resolve(samplePlan(wanted.sample)) : filePlan(wanted.schema);
}

function samplePlan(name: string): Result<Plan> {
  const sample = SAMPLES.find((candidate) => candidate.name === name);
  return sample === undefined
    ? fail([error("argumentInvalid", "--sample", { argument: `--sample ${name}`, reason: "value" })])
    : readPlan(sample.plan);
}

async function filePlan(path: string): Promise<Result<Plan>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (fault) {
    return fail([error("fileUnreadable", path, { path, message: reasonOfFault(fault) })]);
  }
  return readPlanText(bytes);
}
