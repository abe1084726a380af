import type { AnnexColumnRole } from "../annex/annexColumnRole";
import type { AnnexDefinition, AnnexLayout } from "../annex/annexDefinition";

/** The layouts of an annex (版式) as the sheet 计划设置 says them. */
export const ANNEX_LAYOUT_NAMES: Readonly<Record<AnnexLayout, string>> = {
  groups: "按类别",
  agencies: "按责任单位",
  behind: "未达序时清单",
};

/** How targets with several numbers stand in an annex (多项目标), as the sheet 计划设置 says it. */
export const ANNEX_COMPOUND_NAMES: Readonly<Record<NonNullable<AnnexDefinition["compound"]>, string>> = {
  columns: "并列",
  lines: "分行",
};

/** The columns of an annex (栏目) as the sheet 计划设置 says them. */
export const ANNEX_COLUMN_NAMES: Readonly<Record<AnnexColumnRole, string>> = {
  no: "序号",
  group: "类别",
  subgroup: "小类",
  name: "指标名称",
  unit: "单位",
  type: "属性",
  targetValue: "目标值",
  targetGrowth: "目标增长",
  stretchTarget: "期成目标",
  actual: "完成值",
  prior: "上年同期",
  yearOnYear: "同比",
  completion: "完成率",
  elapsed: "时间进度",
  gap: "差距",
  status: "执行情况",
  agency: "责任单位",
  explanation: "判断说明",
  remark: "备注",
};
