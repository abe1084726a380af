import type { Language } from "../wording/words";

const KEY = "plan-annex.language";

/** The language of the pane as it was chosen last on this computer. Office may forbid storage: then nothing is remembered. */
export const rememberedLanguage = {
  read(): Language | null {
    try {
      const stored = localStorage.getItem(KEY);
      return stored === "zh-CN" || stored === "en-US" ? stored : null;
    } catch {
      return null;
    }
  },
  write(language: Language): void {
    try {
      localStorage.setItem(KEY, language);
    } catch {
      // not remembered: the pane opens in the language of Office next time
    }
  },
};
