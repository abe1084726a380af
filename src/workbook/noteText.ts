/** What stands before the text of a note: 注, a number, or both. */
const LEAD = /^\s*(?:(?:注|说明|Notes?)\s*[:：]\s*(?:\d{1,2}\s*[.．、]\s*)?|\d{1,2}\s*[.．、]\s*)/u;

/** The text of a note apart from its number. */
export interface NoteText {
  readonly text: string;
  readonly isNumbered: boolean;
}

/**
 * A note as it stands in a sheet, apart from `注：` and its number (去掉表注编号): what people change in it is the text, and
 * numbers are given anew.
 *
 * @example
 * noteText("注：1. 甲。") // => {"text": "甲。", "isNumbered": true}
 * noteText("填表人：　　审核人：") // => {"text": "填表人：　　审核人：", "isNumbered": false}
 */
export function noteText(line: string): NoteText {
  const text = line.replace(LEAD, "").trim();
  return { text, isNumbered: LEAD.test(line) && text !== "" };
}
