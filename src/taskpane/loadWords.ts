import type { Language, Words } from "../wording/words";
import { zhCN } from "../wording/zhCN";

/** The words of a language. Chinese is always at hand, and stands in where English cannot be loaded. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "zh-CN") return zhCN;
  return import("../wording/enUS").then(
    ({ enUS }) => enUS,
    () => zhCN,
  );
}
