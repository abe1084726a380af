import type { AnnexesPageWords } from "../annexesPageWords";

/** The page of annexes in Chinese. */
export const annexesPageZh: AnnexesPageWords = {
  heading: "定制附表",
  intro: "印哪几张附表、按什么排、用哪些栏目。存在“计划设置”表中，随文件走。",
  open: "定制",
  label: "附表编号",
  table: "内容",
  allTables: "全部指标",
  layout: "版式",
  title: "标题",
  generatedTitle: "留空时按地区、年份、报告期生成",
  compound: "一个目标有几个数时",
  columns: "栏目",
  usualColumns: "用默认栏目",
  chooseColumns: "自己选栏目和次序",
  up: (column) => `上移“${column}”`,
  down: (column) => `下移“${column}”`,
  add: "加一张附表",
  remove: (label) => `去掉“${label}”`,
  save: "保存",
  saved: "已保存，生成时按新的样子",
  restore: "恢复默认",
  labelBlank: "请写附表编号，如 附表1",
  labelTwice: (label) => `编号“${label}”重复，请改成不同的编号`,
  noColumns: "至少要有“指标名称”一栏",
};
