import type { Result } from "../domain/result";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import { buildAnnex } from "./buildAnnex";
import { forEachAnnex, type EachAnnexRequest } from "./forEachAnnex";
import type { AnnexOutcome } from "./outcomes";

/** What to build; without definitions, every annex of the workbook. */
export interface BuildAnnexesRequest extends EachAnnexRequest {
  readonly progress?: Progress;
}

/**
 * Builds all annexes of a period (生成全部附表), one after the other from the same verdicts: those that the settings define,
 * or one for each table of the plan. Each of them is whole or as it was; the first that fails ends the run.
 */
export function buildAnnexes(
  gateway: WorkbookGateway,
  { progress, ...request }: BuildAnnexesRequest,
): Promise<Result<readonly AnnexOutcome[]>> {
  return forEachAnnex(gateway, request, (each) => buildAnnex(gateway, { ...each, ...(progress && { progress }) }));
}
