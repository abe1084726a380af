import type { SummarySectionWords } from "../summarySectionWords";

/** The paragraph for the report, in Chinese. */
export const summarySectionZh: SummarySectionWords = {
  heading: "报告用的一段话",
  copy: "复制",
  copied: "已复制，可以粘贴到报告中",
  copyFailed: "没有复制成：请选中文字，按 Ctrl+C",
  full: "列出未达的指标和差距",
  halfwayRate: "写目标过半率",
  agencies: "写责任单位",
  sections: "分项情况",
  section: { none: "不写", groups: "按类别", agencies: "按责任单位" },
};
