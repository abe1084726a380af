import type { ToolWords } from "../toolWords";

const listed = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

/** The tools for the working sheets in English. */
export const toolsEn: ToolWords = {
  heading: "Calculation and protection",
  calculation: "Computed columns",
  meaning: {
    functions: "Follow every entry, targets too; they need this add-in.",
    formulas: "Calculate in WPS and without the add-in; switch again after a target text has changed.",
    values: "Fixed as they are now; you can switch back at any time.",
  },
  switching: "Rewriting the computed columns…",
  switched: (sheets) => `${listed(sheets)} rewritten; nothing that you typed was changed`,
  switchFailed: "The switch did not finish; please switch once more",
  protect: "Protect sheets",
  unprotect: "Unprotect",
  protecting: "Setting the protection…",
  protectHint: "Only inputs and your own columns can be changed then. No password; take it back at any time.",
  protected: (on, sheets) => `${on ? "Protected" : "Protection removed"}: ${listed(sheets)}`,
  protectFailed: "Not done",
};
