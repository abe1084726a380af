import type { ListValidation } from "../grid/gridSnapshot";
import { fileFormula } from "./fileFormula";
import { rangeAddress } from "./rangeAddress";
import { xmlElement } from "./xmlElement";
import { xmlText } from "./xmlText";

/** Longest list that Excel accepts inside a rule, and what an entry cannot contain there. */
const LONGEST_LIST = 255;
/** Longest title and message that Excel opens. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function entriesOf(source: ListValidation["source"], namespace: string): string | undefined {
  if (typeof source === "string") {
    return fileFormula(source, namespace);
  }
  const list = source.join(",");
  return list.length <= LONGEST_LIST && !source.some((entry) => /[",]/.test(entry)) ? `"${list}"` : undefined;
}

/**
 * A drop-down list (下拉列表) as files store it. A list that Excel refuses to open (longer than 255 characters, or an
 * entry with a comma) gives no rule: the cells then accept anything, as Excel's repair would leave them.
 */
export function fileValidation(validation: ListValidation, namespace: string): string[] {
  const { prompt, error, source, ignoreBlank, showDropDown, range } = validation;
  const entries = entriesOf(source, namespace);
  if (entries === undefined) {
    return [];
  }
  const attributes = {
    type: "list",
    errorStyle: error?.style,
    allowBlank: ignoreBlank || undefined,
    // the file's word is the wrong way round: it hides the arrow (ECMA-376, 18.3.1.32)
    showDropDown: showDropDown ? undefined : true,
    showInputMessage: prompt && true,
    showErrorMessage: error && true,
    errorTitle: error?.title.slice(0, LONGEST_TITLE),
    error: error?.message.slice(0, LONGEST_MESSAGE),
    promptTitle: prompt?.title.slice(0, LONGEST_TITLE),
    prompt: prompt?.message.slice(0, LONGEST_MESSAGE),
    sqref: rangeAddress(range),
  };
  return [xmlElement("dataValidation", attributes, xmlElement("formula1", {}, xmlText(entries)))];
}
