/** Fields of a plan file and columns of the sheets (字段), as a reader calls them. */
export const FIELDS_ZH: Readonly<Record<string, string>> = {
  format: "文件格式",
  region: "地区",
  year: "年份",
  period: "报告期",
  source: "资料来源",
  indicators: "指标清单",
  code: "编码",
  no: "序号",
  group: "类别",
  name: "指标名称",
  unit: "单位",
  kind: "类型",
  direction: "方向",
  targetText: "目标原文",
  actual: "本期累计",
  prior: "上年同期",
  publishedYoy: "公布同比",
  yoyUnit: "同比单位",
  baseline: "基期值",
  priceBasis: "价格口径",
  agency: "责任单位",
  decimals: "小数位数",
  schedule: "进度安排",
  throughMonth: "截至月份",
  share: "计划比重",
  frequency: "频度",
  relatedTo: "联动指标",
  type: "属性",
  manualStatus: "人工评价",
  manualReason: "评价理由",
  remark: "备注",
  note: "说明",
};

/** Types of JSON values. */
export const TYPES_ZH: Readonly<Record<string, string>> = {
  string: "文字（加引号）",
  text: "文字（加引号）",
  number: "数字（不加引号）",
  boolean: "真假值",
  array: "列表",
  object: "对象 { … }",
  undefined: "空",
};

/** Conditions that a value must meet. */
export const CONDITIONS_ZH: Readonly<Record<string, string>> = {
  integer: "整数",
  schedule: "如 3月10%;6月40%;9月70% 这样的安排，月份递增，比重在0%至100%之间且不减少，12月只能是100%",
  "relation growth": "空白（只有类型为“联动”或“增速”的指标才与另一指标比较）",
  finite: "有限的数（不超过15位）",
  "A-Z 0-9 _ - . /": "字母、汉字、数字和 _ - . /，不含空格",
};
