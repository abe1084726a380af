import { useCallback, useEffect, useRef } from "react";
import type { Dispatch } from "react";
import { succeed } from "../../domain/result";
import type { Result } from "../../domain/result";
import type { WorkbookGateway } from "../../workbook/gateway";
import { findPlanSheets } from "../../workflows/findPlanSheets";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import { laterParts } from "./laterParts";
import { loadLaterParts } from "./loadLaterParts";
import type { SessionEvent } from "./sessionEvent";
import { settle } from "./settle";

/** The evaluation of the period that was prepared last; null where the workbook has none of our sheets. */
async function lookInto(gateway: WorkbookGateway): Promise<Result<WorkbookEvaluation | null>> {
  const sheets = await findPlanSheets(gateway);
  if (!sheets.ok) return sheets;
  const { current } = sheets.value;
  if (current === null) return succeed(null);
  return (await laterParts.evaluateWorkbook()).evaluateWorkbook(gateway, { period: current });
}

/**
 * Looks, when the pane opens and whenever asked, whether the workbook already holds our sheets. That it does not is no
 * failure; that it does and they cannot be read is one.
 */
export function useOpening(gateway: WorkbookGateway, dispatch: Dispatch<SessionEvent>): () => Promise<void> {
  const run = useRef(0);
  const look = useCallback(async (): Promise<void> => {
    run.current += 1;
    const mine = run.current;
    dispatch({ type: "opening" });
    const result = await settle(() => lookInto(gateway));
    if (mine !== run.current) return;
    if (result.ok) dispatch({ type: "opened", found: result.value, problems: [] });
    else dispatch({ type: "opened", found: null, problems: result.problems });
    await loadLaterParts();
  }, [gateway, dispatch]);
  useEffect(() => {
    void look();
    return () => {
      run.current += 1;
    };
  }, [look]);
  return look;
}
