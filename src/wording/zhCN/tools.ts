import type { ToolWords } from "../toolWords";

const listed = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join("、");

/** The tools for the working sheets in Chinese. */
export const toolsZh: ToolWords = {
  heading: "计算方式与保护",
  calculation: "自动计算的列",
  meaning: {
    functions: "随填随算，改目标也跟着变；要装本加载项。",
    formulas: "没有加载项、用 WPS 也能算；改了目标原文要重新切换一次。",
    values: "固定为现在的结果，不再计算；随时可以切换回来。",
  },
  switching: "正在改写自动计算的列…",
  switched: (sheets) => `已改写${listed(sheets)}，填写的内容没有变`,
  switchFailed: "没有切换完，请再切换一次",
  protect: "保护工作表",
  unprotect: "取消保护",
  protectHint: "保护后只能改填写项和自己加的列；没有密码，随时可以取消。",
  protected: (on, sheets) => `${on ? "已保护" : "已取消保护"}：${listed(sheets)}`,
  protectFailed: "没有完成",
};
