import type { AnnexDefinition } from "../domain/annex/annexDefinition";
import { codeKey } from "../domain/indicator/codeKey";
import type { Indicator, PlanTable } from "../domain/indicator/indicator";

/**
 * The tables that 指标体系 speaks of in its column 附表 (工作簿中的附表), in the order in which they first stand; none where the
 * column is blank. Label and title are those of the annex in 计划设置 that prints the table; without one, 附表1 and so on.
 *
 * @example
 * tablesInSchema([{ code: "A", name: "甲", unit: "个", kind: "flow", table: "重大项目" }], []) // => [{"code": "重大项目", "label": "附表1", "name": "重大项目"}]
 */
export function tablesInSchema(
  indicators: readonly Indicator[],
  annexes: readonly AnnexDefinition[],
): readonly PlanTable[] {
  const names = new Map<string, string>();
  for (const { table = "" } of indicators) {
    if (table !== "" && !names.has(codeKey(table))) names.set(codeKey(table), table);
  }
  return [...names].map(([key, name], at) => {
    const annex = annexes.find(({ table, layout }) => layout === "groups" && codeKey(table ?? "") === key);
    const label = annex?.label ?? `附表${at + 1}`;
    return { code: name, label, name, ...(annex?.title !== undefined && { title: annex.title }) };
  });
}
