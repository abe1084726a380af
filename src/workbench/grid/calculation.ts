import { ICommandService } from "@univerjs/core";
import type { ICommandInfo } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Grid } from "./grid";
import type { UniverBook } from "./univerBook";

/** How long a calculation may take before `settle` gives up, in milliseconds. */
const PATIENCE = 120_000;

/** Knows whether formulas wait to be calculated: the component starts some time after a change, on its own. */
export function calculation(book: UniverBook): Pick<Grid, "isCalculating" | "settle"> {
  const session = book.injector.get(FormulaCalculationSessionService);
  const dirty = book.injector.get(IActiveDirtyManagerService);
  let waiting = true;
  book.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) waiting = false;
    else if (dirty.get(command.id) && options?.onlyLocal !== true && !isAboutLooks(command)) waiting = true;
  });
  const isCalculating = (): boolean => {
    const { started, resultApplied, stopped, completed, resultEmitted } = session.state;
    return waiting || (started && !(resultApplied && (stopped || completed || resultEmitted)));
  };
  return {
    isCalculating(): boolean {
      book.flush();
      return isCalculating();
    },
    async settle(): Promise<void> {
      book.flush();
      const giveUp = Date.now() + PATIENCE;
      while (isCalculating()) {
        if (Date.now() > giveUp) throw new Error("calculation did not end");
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
  };
}

function isAboutLooks(command: Readonly<ICommandInfo>): boolean {
  const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
  return command.id === SetRangeValuesMutation.id && trigger === SetStyleCommand.id;
}
