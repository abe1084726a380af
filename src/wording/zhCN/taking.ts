import type { TakingWords } from "../takingWords";

/** An annex taken along, in Chinese. */
export const takingZh: TakingWords = {
  word: "存为 Word",
  wordSaved: "Word 文件已交由浏览器下载",
  copyTable: "复制为表格",
  tableCopied: "已复制，可以粘贴到 Word、WPS 或 Excel 中",
  preparing: "正在准备…",
  clickAgain: "已准备好，请再次点击“复制为表格”",
  failed: "操作未完成",
};
