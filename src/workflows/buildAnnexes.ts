import type { AnnexDefinition } from "../domain/annex/annexDefinition";
import { annexesOf } from "../domain/annex/annexesOf";
import { succeed, type Result } from "../domain/result";
import type { WorkbookGateway } from "../workbook/gateway";
import { buildAnnex, type BuildAnnexRequest } from "./buildAnnex";
import { evaluateWorkbook } from "./evaluateWorkbook";
import type { AnnexOutcome } from "./outcomes";

/** What to build; without definitions, every annex of the workbook. */
export interface BuildAnnexesRequest extends Omit<BuildAnnexRequest, "definition"> {
  readonly definitions?: readonly AnnexDefinition[];
}

/**
 * Builds all annexes of a period (生成全部附表), one after the other from the same verdicts: those that the settings define,
 * or one for each table of the plan. Each of them is whole or as it was; the first that fails ends the run.
 */
export async function buildAnnexes(
  gateway: WorkbookGateway,
  request: BuildAnnexesRequest,
): Promise<Result<readonly AnnexOutcome[]>> {
  const { definitions, ...common } = request;
  const evaluation = request.evaluation ? succeed(request.evaluation) : await evaluateWorkbook(gateway, common);
  if (!evaluation.ok) return evaluation;
  const { settings, plan } = evaluation.value;
  const outcomes: AnnexOutcome[] = [];
  for (const definition of definitions ?? annexesOf(settings.annexes, plan.tables)) {
    const built = await buildAnnex(gateway, { ...common, evaluation: evaluation.value, definition });
    if (!built.ok) return built;
    outcomes.push(built.value);
  }
  return succeed(outcomes);
}
