import type { AnnexDefinition } from "../domain/annex/annexDefinition";
import { succeed, type Result } from "../domain/result";
import type { WorkbookGateway } from "../workbook/gateway";
import { evaluateWorkbook } from "./evaluateWorkbook";
import type { AnnexRequest } from "./plannedAnnex";

/** Which annexes are wanted; without definitions, every annex of the workbook. */
export interface EachAnnexRequest extends Omit<AnnexRequest, "definition"> {
  readonly definitions?: readonly AnnexDefinition[];
}

/** Does the same for several annexes (逐张附表), one after the other from the same verdicts; the first that fails ends the run. */
export async function forEachAnnex<Outcome>(
  gateway: WorkbookGateway,
  { definitions, ...common }: EachAnnexRequest,
  work: (request: AnnexRequest) => Promise<Result<Outcome>>,
): Promise<Result<readonly Outcome[]>> {
  const evaluation = common.evaluation ? succeed(common.evaluation) : await evaluateWorkbook(gateway, common);
  if (!evaluation.ok) return evaluation;
  const outcomes: Outcome[] = [];
  for (const definition of definitions ?? evaluation.value.annexes) {
    const done = await work({ ...common, evaluation: evaluation.value, definition });
    if (!done.ok) return done;
    outcomes.push(done.value);
  }
  return succeed(outcomes);
}
