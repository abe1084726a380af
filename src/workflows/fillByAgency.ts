import type { BlankInput, SheetIndicator } from "../workbook/sheetPlan";
import type { AgencyFill } from "./outcomes";

/**
 * How far each agency's figures are filled (填报进度), in the order in which agencies first stand in the schema. An
 * indicator is filled when none of the inputs that its verdict needs is blank.
 */
export function fillByAgency(rows: readonly SheetIndicator[]): readonly AgencyFill[] {
  const agencies = new Map<string, { total: number; filled: number; missing: BlankInput[] }>();
  for (const { figures, blanks } of rows) {
    const agency = figures.indicator.agency ?? "";
    const fill = agencies.get(agency) ?? { total: 0, filled: 0, missing: [] };
    fill.total += 1;
    fill.filled += blanks.length === 0 ? 1 : 0;
    fill.missing.push(...blanks);
    agencies.set(agency, fill);
  }
  return [...agencies].map(([agency, fill]) => ({ agency, ...fill }));
}
