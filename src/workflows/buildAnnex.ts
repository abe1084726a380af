import { succeed, type Result } from "../domain/result";
import type { Progress, WorkbookGateway } from "../workbook/gateway";
import type { AnnexOutcome } from "./outcomes";
import { plannedAnnex, type AnnexRequest } from "./plannedAnnex";
import { replaceAnnex } from "./replaceAnnex";

/** What to build. */
export interface BuildAnnexRequest extends AnnexRequest {
  readonly progress?: Progress;
}

/**
 * Builds an annex of a period (生成附表) on a staging sheet, reads it back, compares it, and only then lets it take the
 * place of the old one: two reads and two requests of edits. What people wrote into the old one is kept by code (rule X7).
 * Whatever fails at whatever point, the old annex stays and the staging sheet goes.
 */
export async function buildAnnex(gateway: WorkbookGateway, request: BuildAnnexRequest): Promise<Result<AnnexOutcome>> {
  const planned = await plannedAnnex(gateway, request);
  if (!planned.ok) return planned;
  const { names, table, old, merge, before } = planned.value;
  const { sheet, kept, notices } = merge;
  const replaced = await replaceAnnex(gateway, { names, sheet, before, progress: request.progress });
  if (!replaced.ok) return replaced;
  const codes = table.groups.flatMap(({ rows }) => rows.filter(({ code }) => !code.includes("#")));
  return succeed({
    sheet: names.annex,
    table,
    indicatorRows: codes.length,
    replaced: old !== null,
    remarksKept: kept.remarks.length,
    columnsKept: kept.columns,
    kept,
    notices,
  });
}
