import type { Language, Words } from "../wording/words";
import { zhCN } from "../wording/zhCN";

/** The words of a language. Chinese is always at hand; English is loaded when it is first spoken. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "zh-CN" ? zhCN : (await import("../wording/enUS")).enUS;
}
