import { useCallback, useEffect, useRef } from "react";
import type { Dispatch } from "react";
import type { WorkbookGateway } from "../../workbook/gateway";
import { evaluateWorkbook } from "../../workflows/evaluateWorkbook";
import type { SessionEvent } from "./sessionEvent";
import { settle } from "./settle";

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
    const result = await settle(() => evaluateWorkbook(gateway, {}));
    if (mine !== run.current) return;
    if (result.ok) dispatch({ type: "opened", found: result.value, problems: [] });
    else dispatch({ type: "opened", found: null, problems: result.problems });
  }, [gateway, dispatch]);
  useEffect(() => {
    void look();
    return () => {
      run.current += 1;
    };
  }, [look]);
  return look;
}
