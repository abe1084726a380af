import type { SummarySectionWords } from "../summarySectionWords";

/** The paragraph for the report, in Chinese. */
export const summarySectionZh: SummarySectionWords = {
  heading: "报告行文",
  copy: "复制",
  copied: "已复制，可以粘贴到报告中",
  copyFailed: "未能复制：请选中文字后按 Ctrl+C",
  full: "列出未达序时指标及差距",
  halfwayRate: "写明目标过半率",
  agencies: "注明责任单位",
  sections: "分项情况",
  section: { none: "不列", groups: "按类别", agencies: "按责任单位" },
};
