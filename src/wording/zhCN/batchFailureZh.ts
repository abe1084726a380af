/** How the command is called, after what was wrong with it. */
export const batchUsageZh =
  "用法：npm run annex -- (--sample gulou-2024h1 | --schema 计划文件.json) [--period 2024年上半年] [--settings 设置.json] --out 附表.xlsx [--word 附表.docx] [--report 结果.json]";

/** The heading of the list of problems of a run that wrote nothing. */
export function batchFailureZh(count: number): string {
  return `未写入任何文件，共 ${count} 个问题：`;
}
