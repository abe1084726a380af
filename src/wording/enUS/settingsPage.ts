import type { SettingsPageWords } from "../settingsPageWords";

/** The page of settings in English. */
export const settingsPageEn: SettingsPageWords = {
  heading: "Settings",
  intro:
    "What differs between offices. Settings are stored in the workbook, on the sheet 计划设置, and travel with the file; the annex's notes name every one that is not the default.",
  sections: { rules: "Readings of the rules", print: "Look of the annex", statusWords: "Words of the statuses" },
  standard: (value) => `Default: ${value}`,
  blank: "blank",
  save: "Save settings",
  saving: "Saving…",
  restore: "Restore defaults",
  unsaved: "Changes are not saved yet",
  saved: (count) => (count === 0 ? "Nothing changed" : `Saved: ${count} changed; assessed again with them`),
  failed: "The settings were not saved",
  needSheets: "Write the sheets first: settings are stored in the workbook.",
};
