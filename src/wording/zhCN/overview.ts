import type { OverviewWords } from "../../domain/summary/overviewWords";
import { periodTextZh } from "./periodTextZh";

/** The words of the overview (概览用语) in Chinese. */
export const overviewZh: OverviewWords = {
  title: (region, period) => `${region}${periodTextZh(period)}计划执行概览`,
  notice: "本表由程序生成，重新生成时整表替换；请勿在表内填写，数据以附表为准。",
  all: "全部指标",
  counts: {
    total: "总数",
    reached: "达超序时",
    behind: "未达序时",
    annual: "年度指标",
    unreported: "待报",
    targetPending: "目标待定",
  },
  rate: "比率",
  percent: "%",
  fraction: "项数",
  reachedRate: "达序时率",
  halfwayRate: "过半率",
  completion: "完成年度目标与时间进度",
  slowest: (shown, total) => `（进度最慢的${shown}项，共${total}项）`,
  noCompletion: "没有按时间进度评价的指标。",
  indicator: "指标名称",
  completionRate: "完成年度\n目标%",
  elapsed: "时间\n进度%",
  gap: "差距\n（百分点）",
  byGroup: "分类别执行情况",
  group: "类别",
  byAgency: "分责任单位执行情况",
  agency: "责任单位",
  mostBehind: (shown, total) => `（未达最多的${shown}个，共${total}个）`,
  noName: "（未填）",
};
