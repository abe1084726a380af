import type { Settings } from "../domain/settings/settings";
import { calculationWord } from "./calculationWord";

/**
 * What the cell of 工作表算法 says while the working sheets are being rewritten (切换标记): the mode that they are to have, what
 * to do where they do not all have it yet, and the mode that they had. The bare word takes its place at last; where the host
 * breaks off the mark stays, and the next run knows from it which cells it wrote itself and which people typed.
 */
export function switchMark(from: Settings["calculation"], to: Settings["calculation"]): string {
  return `${calculationWord(to)}（未写完，请重新保存设置；原为${calculationWord(from)}）`;
}
