import type { Result } from "../domain/result";
import type { WorkbookGateway } from "../workbook/gateway";
import type { AnnexComparison } from "./annexComparison";
import { compareAnnex } from "./compareAnnex";
import { forEachAnnex, type EachAnnexRequest } from "./forEachAnnex";

/** What generating annexes again would change (比较全部附表), one after the other from the same verdicts; nothing is written. */
export function compareAnnexes(
  gateway: WorkbookGateway,
  request: EachAnnexRequest,
): Promise<Result<readonly AnnexComparison[]>> {
  return forEachAnnex(gateway, request, (each) => compareAnnex(gateway, each));
}
