import type { WorkbookGateway } from "../workbook/gateway";
import { applyEdits } from "./applyEdits";
import { readWorkbook } from "./readWorkbook";
import { selectCell } from "./selectCell";
import { watchChanges } from "./watchChanges";

/** A sync that Excel leaves unanswered is given up so early that the whole flow still ends within 30 seconds (I5). */
const SYNC_MILLISECONDS = 25_000;

/**
 * The workbook through Office.js, as the workflows see it. Uses the globals `Excel` and `Office` of office.js when it is
 * called, so it may be made before office.js is ready.
 */
export function createExcelGateway(syncMilliseconds = SYNC_MILLISECONDS): WorkbookGateway {
  return {
    read: (request) => readWorkbook(request, syncMilliseconds),
    apply: (edits, progress) => applyEdits(edits, progress, syncMilliseconds),
    watch: (onChange) => watchChanges(onChange, syncMilliseconds),
    select: (sheet, address) => selectCell(sheet, address, syncMilliseconds),
  };
}
