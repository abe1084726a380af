import { succeed, type Result } from "../domain/result";
import { annexChanges } from "../workbook/annexChanges";
import { annexTableOf } from "../workbook/annexTableOf";
import type { WorkbookGateway } from "../workbook/gateway";
import type { AnnexComparison } from "./annexComparison";
import { plannedAnnex, type AnnexRequest } from "./plannedAnnex";

/**
 * What generating an annex again would change (比较附表), from what to what, and what people wrote and keep; nothing is
 * written. One read, as for building. Fails where building would fail before its first edit.
 */
export async function compareAnnex(gateway: WorkbookGateway, request: AnnexRequest): Promise<Result<AnnexComparison>> {
  const planned = await plannedAnnex(gateway, request);
  if (!planned.ok) return planned;
  const { names, table, old, merge } = planned.value;
  return succeed({
    sheet: names.annex,
    isNew: old === null,
    table: annexTableOf(table, merge.sheet),
    ...annexChanges(old, merge.sheet),
    kept: merge.kept,
    notices: merge.notices,
  });
}
