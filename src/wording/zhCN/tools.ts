import type { ToolWords } from "../toolWords";

const listed = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join("、");

/** The tools for the working sheets in Chinese. */
export const toolsZh: ToolWords = {
  heading: "计算方式与保护",
  calculation: "自动计算的列",
  meaning: {
    functions: "填报后即时计算，目标修改后随之更新；需安装本加载项。",
    formulas: "不依赖加载项，WPS 中亦可计算；目标原文修改后须重新切换。",
    values: "固定为当前结果，不再计算；可随时切换回来。",
  },
  switching: "正在改写自动计算的列…",
  switched: (sheets) => `已改写${listed(sheets)}，填写的内容未变`,
  switchFailed: "切换未完成，请重新切换",
  protect: "保护工作表",
  unprotect: "取消保护",
  protecting: "正在设置保护…",
  protectHint: "保护后只能修改填写项和自行增加的列；不设密码，可随时取消。",
  protected: (on, sheets) => `${on ? "已保护" : "已取消保护"}：${listed(sheets)}`,
  protectFailed: "操作未完成",
};
