import { createContext, useContext } from "react";
import type { Words } from "../wording/words";

/** The language that the pane speaks now. */
export const WordsContext = createContext<Words | null>(null);

/** Every sentence of the pane, in the language that it speaks now. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords: wrap the component in <WordsContext value={zhCN}>");
  return words;
}
