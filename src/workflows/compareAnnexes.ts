import { succeed, type Result } from "../domain/result";
import type { WorkbookGateway } from "../workbook/gateway";
import type { AnnexComparison } from "./annexComparison";
import type { BuildAnnexesRequest } from "./buildAnnexes";
import { compareAnnex } from "./compareAnnex";
import { evaluateWorkbook } from "./evaluateWorkbook";

/** What generating annexes again would change (比较全部附表), one after the other from the same verdicts; nothing is written. */
export async function compareAnnexes(
  gateway: WorkbookGateway,
  request: BuildAnnexesRequest,
): Promise<Result<readonly AnnexComparison[]>> {
  const { definitions, ...common } = request;
  const evaluation = request.evaluation ? succeed(request.evaluation) : await evaluateWorkbook(gateway, common);
  if (!evaluation.ok) return evaluation;
  const comparisons: AnnexComparison[] = [];
  for (const definition of definitions ?? evaluation.value.annexes) {
    const compared = await compareAnnex(gateway, { ...common, evaluation: evaluation.value, definition });
    if (!compared.ok) return compared;
    comparisons.push(compared.value);
  }
  return succeed(comparisons);
}
