import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Grid } from "./grid";
import { mergeDirty } from "./mergeDirty";
import type { Dirty } from "./mergeDirty";
import type { UniverBook } from "./univerBook";

/** How long a calculation may take before `settle` gives up, in milliseconds. */
const PATIENCE = 120_000;

/** How long after a change nobody waits for its results are calculated, in milliseconds. */
const PAUSE = 20;

/** Commands that change looks only. */
const LOOKS: ReadonlySet<unknown> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Decides when formulas are calculated. The component waits a tenth of a second after every change, also when somebody
 * waits for the results, and mixes up two calculations that overlap; so after its first calculation it is kept from
 * starting any itself, and they are started here: at once when waited for, and one after the other.
 */
export function calculation(book: UniverBook): Pick<Grid, "isCalculating" | "settle"> {
  const session = book.injector.get(FormulaCalculationSessionService);
  const commands = book.injector.get(ICommandService);
  const conversions = book.injector.get(IActiveDirtyManagerService);
  let waiting: Dirty | undefined;
  let started = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isRunning = (): boolean => {
    const { started: running, resultApplied, stopped, completed, resultEmitted } = session.state;
    return !started || (running && !(resultApplied && (stopped || completed || resultEmitted)));
  };
  const start = (): void => {
    clearTimeout(timer);
    if (waiting === undefined || isRunning()) return;
    const dirty = waiting;
    waiting = undefined;
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  };
  const startSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (isRunning() ? startSoon() : start()), PAUSE);
  };
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id && !started) {
      started = true;
      conversions.get = () => undefined;
    }
    const conversion = conversions.getDirtyConversionMap().get(command.id);
    if (!started || !conversion || changesNoFormula(command, options)) return;
    waiting = mergeDirty(waiting ?? {}, conversion.getDirtyData(command));
    startSoon();
  });
  book.univer.onDispose(() => clearTimeout(timer));
  return {
    isCalculating(): boolean {
      book.flush();
      return waiting !== undefined || isRunning();
    },
    async settle(): Promise<void> {
      book.flush();
      const giveUp = Date.now() + PATIENCE;
      while (waiting !== undefined || isRunning()) {
        if (Date.now() > giveUp) throw new Error("calculation did not end");
        start();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
  };
}

/** Results of formulas are written without being announced to others; looks are no matter of formulas. */
function changesNoFormula(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return options?.onlyLocal === true || LOOKS.has((command.params as { trigger?: string } | undefined)?.trigger);
}
