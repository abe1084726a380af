import type { AnnexesPageWords } from "../annexesPageWords";

/** The page of annexes in Chinese. */
export const annexesPageZh: AnnexesPageWords = {
  heading: "定制附表",
  intro: "设定印制哪些附表、按何版式编排、列哪些栏目。设定保存在“计划设置”表中。",
  open: "定制",
  label: "附表编号",
  table: "数据表",
  allTables: "全部指标",
  layout: "版式",
  title: "标题",
  generatedTitle: "留空时按地区、年份、报告期自动生成",
  compound: "目标含多项数值时",
  columns: "栏目",
  usualColumns: "默认栏目",
  up: (column) => `上移“${column}”`,
  down: (column) => `下移“${column}”`,
  add: "增加附表",
  remove: (label) => `删除“${label}”`,
  save: "保存",
  saved: "已保存，下次生成附表时采用",
  restore: "恢复默认",
  labelBlank: "请填写附表编号，如“附表1”",
  labelTwice: (label) => `附表编号“${label}”重复，请修改`,
};
