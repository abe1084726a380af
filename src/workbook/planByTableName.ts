import type { Plan } from "../domain/indicator/indicator";
import { planTableOf } from "../domain/indicator/planTableOf";

/** The plan as sheets hold it (附表按名称): tables by name in every row, since a blank one would mean the first. */
export function planByTableName(plan: Plan): Plan {
  const { tables = [], indicators } = plan;
  const [first] = tables;
  if (!first) return plan;
  return {
    ...plan,
    indicators: indicators.map((indicator) => {
      return { ...indicator, table: (planTableOf(tables, indicator.table) ?? first).name };
    }),
  };
}
