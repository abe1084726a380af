import type { ListValidation } from "../grid/gridSnapshot";
import { rangeAddress } from "./rangeAddress";
import { xmlElement, type XmlAttributes } from "./xmlElement";
import { xmlText } from "./xmlText";

/** Longest list that Excel accepts inside a rule, and what an entry cannot contain there. */
const LONGEST_LIST = 255;
/** Longest title and message that Excel opens. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function entriesOf(source: ListValidation["source"], formulaOf: (formula: string) => string): string | undefined {
  if (typeof source === "string") {
    return formulaOf(source);
  }
  const list = source.join(",");
  return list.length <= LONGEST_LIST && !source.some((entry) => /[",]/.test(entry)) ? `"${list}"` : undefined;
}

/** A message to people: its title and its text. */
function messageOf(
  kind: "prompt" | "error",
  message: { readonly title: string; readonly message: string } | undefined,
): XmlAttributes {
  return {
    [`${kind}Title`]: message?.title.slice(0, LONGEST_TITLE),
    [kind]: message?.message.slice(0, LONGEST_MESSAGE),
  };
}

/**
 * A drop-down list (下拉列表) as files store it. A list that Excel refuses to open (longer than 255 characters, or an
 * entry with a comma) gives no rule: the cells then accept anything, as Excel's repair would leave them.
 */
export function fileValidation(validation: ListValidation, formulaOf: (formula: string) => string): string[] {
  const { prompt, error, source, ignoreBlank, showDropDown, range } = validation;
  const entries = entriesOf(source, formulaOf);
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
    ...messageOf("error", error),
    ...messageOf("prompt", prompt),
    sqref: rangeAddress(range),
  };
  return [xmlElement("dataValidation", attributes, xmlElement("formula1", {}, xmlText(entries)))];
}
