import type { Result } from "../domain/result";
import type { WorkbookGateway } from "../workbook/gateway";
import { applyEdits } from "./applyEdits";
import { ProtectedSheets } from "./protectedSheets";
import { readWorkbook } from "./readWorkbook";
import { selectCell } from "./selectCell";
import { watchChanges } from "./watchChanges";

/** A sync that Excel leaves unanswered is given up so early that the whole flow still ends within 30 seconds (I5). */
const PATIENCE = 25_000;
/** After such a sync, until Excel answers again, the next ones (cleaning up, asking what is there) get this much. */
const LITTLE_PATIENCE = 2_000;

/**
 * The workbook through Office.js, as the workflows see it. Uses the globals `Excel` and `Office` of office.js when it is
 * called, so it may be made before office.js is ready.
 *
 * @param patience milliseconds that a sync may take
 */
export function createExcelGateway(patience = PATIENCE): WorkbookGateway {
  let milliseconds = patience;
  const protection = new ProtectedSheets();
  const timed = async <T>(call: (milliseconds: number) => Promise<Result<T>>): Promise<Result<T>> => {
    const result = await call(milliseconds);
    milliseconds = isTimeout(result) ? Math.min(LITTLE_PATIENCE, patience) : patience;
    return result;
  };
  return {
    read: (request) => timed((limit) => readWorkbook(request, { protection, milliseconds: limit })),
    apply: (edits, progress) => timed((limit) => applyEdits(edits, { protection, progress, milliseconds: limit })),
    watch: (onChange) => timed((limit) => watchChanges(onChange, limit)),
    select: (sheet, address) => timed((limit) => selectCell(sheet, address, limit)),
  };
}

function isTimeout(result: Result<unknown>): boolean {
  return !result.ok && result.problems.some((problem) => problem.code === "hostTimeout");
}
