import type { TakingWords } from "../takingWords";

/** An annex taken along, in English. */
export const takingEn: TakingWords = {
  word: "Save as Word",
  wordSaved: "The Word file was handed to the browser",
  copyTable: "Copy as table",
  tableCopied: "Copied; paste it into Word, WPS or Excel",
  preparing: "Preparing…",
  clickAgain: "Ready: please click “Copy as table” once more",
  failed: "Not done",
};
