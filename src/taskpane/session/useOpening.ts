import { useEffect } from "react";
import type { Dispatch } from "react";
import { evaluateWorkbook } from "../../workflows/evaluateWorkbook";
import type { WorkbookGateway } from "../../workbook/gateway";
import type { SessionEvent } from "./sessionEvent";
import { settle } from "./settle";

/** Looks once, when the pane opens, whether the workbook already holds our sheets. That it does not is no failure. */
export function useOpening(gateway: WorkbookGateway, dispatch: Dispatch<SessionEvent>): void {
  useEffect(() => {
    let ended = false;
    void settle(() => evaluateWorkbook(gateway, {})).then((result) => {
      if (!ended) dispatch({ type: "opened", found: result.ok ? result.value : null });
    });
    return () => {
      ended = true;
    };
  }, [gateway, dispatch]);
}
