import type { DataValidation } from "hucre";
import type { ListValidation } from "../grid/gridSnapshot";
import { rangeAddress } from "./rangeAddress";

/** Longest list that Excel accepts inside a rule, and what an entry cannot contain there. */
const LONGEST_LIST = 255;

function entriesOf(source: ListValidation["source"]): Pick<DataValidation, "values" | "formula1"> | undefined {
  if (typeof source === "string") {
    return { formula1: source.replace(/^=/, "") };
  }
  const fits = source.join(",").length <= LONGEST_LIST && !source.some((entry) => /[",]/.test(entry));
  return fits ? { values: [...source] } : undefined;
}

/**
 * A drop-down list (下拉列表) in the words of the file writer. A list that Excel refuses to open (longer than 255
 * characters, or an entry with a comma) gives no rule: the cells then accept anything, as Excel's repair would leave them.
 */
export function fileValidation(validation: ListValidation): DataValidation[] {
  const entries = entriesOf(validation.source);
  if (entries === undefined) {
    return [];
  }
  return [
    {
      type: "list",
      range: rangeAddress(validation.range),
      ...entries,
      allowBlank: validation.ignoreBlank,
      showInputMessage: validation.prompt !== undefined,
      inputTitle: validation.prompt?.title,
      inputMessage: validation.prompt?.message,
      showErrorMessage: validation.error !== undefined,
      errorTitle: validation.error?.title,
      errorMessage: validation.error?.message,
      errorStyle: validation.error?.style,
    },
  ];
}
