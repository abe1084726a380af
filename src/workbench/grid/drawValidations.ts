import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  ICommandService,
} from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { ListValidation } from "./gridSnapshot";
import { rangeOf } from "./rangeOf";
import type { UniverBook } from "./univerBook";

/** Mutations of the plugin that draws lists; without a screen it is not there. */
const ADD = "data-validation.mutation.addRule";
const REMOVE = "data-validation.mutation.removeRule";

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** Answers a function that shows a sheet's lists in place of those that it showed before. */
export function drawValidations(book: UniverBook): (sheet: string, validations: readonly ListValidation[]) => void {
  const drawn = new Map<string, readonly string[]>();
  let count = 0;
  return (sheet, validations) => {
    if (!book.injector.get(ICommandService).hasCommand(ADD)) return;
    const target = { unitId: book.unitId, subUnitId: sheet };
    for (const ruleId of drawn.get(sheet) ?? []) book.run(REMOVE, { ...target, ruleId });
    const rules = validations
      .filter(({ source }) => source.length > 0)
      .map((validation) => {
        count += 1;
        return ruleOf(validation, `list-${String(count)}`);
      });
    for (const rule of rules) book.run(ADD, { ...target, rule });
    drawn.set(
      sheet,
      rules.map(({ uid }) => uid),
    );
  };
}

function ruleOf(validation: ListValidation, uid: string): ISheetDataValidationRule {
  const { range, source, ignoreBlank, showDropDown, prompt, error } = validation;
  return {
    uid,
    type: DataValidationType.LIST,
    ranges: [rangeOf(range)],
    formula1: typeof source === "string" ? source : source.join(","),
    allowBlank: ignoreBlank,
    showDropDown,
    // cells look as they are; the list opens when one is edited (the component's chips wrap text and stretch rows)
    renderMode: DataValidationRenderMode.TEXT,
    showInputMessage: prompt !== undefined,
    showErrorMessage: true,
    errorStyle: ERROR_STYLES[error?.style ?? "stop"],
    ...(prompt && { prompt: prompt.message, promptTitle: prompt.title }),
    ...(error && { error: error.message, errorTitle: error.title }),
  };
}
