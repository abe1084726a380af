import { FREQUENCY_NAMES } from "../domain/indicator/frequencyNames";
import type { Indicator } from "../domain/indicator/indicator";
import { parseSchedule } from "../domain/indicator/parseSchedule";
import { readNamed } from "../domain/indicator/readNamed";
import { TARGET_TYPE_NAMES } from "../domain/indicator/targetTypeNames";
import { error, type Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import type { ColumnRole } from "./columnLayout";
import type { SheetTable } from "./sheetTable";

/** The fields that 属性, 频度, 联动指标 and 进度安排 hold. */
export type PlanningFields = Pick<Indicator, "type" | "frequency" | "relatedTo" | "schedule">;

/**
 * Reads how an indicator is planned (读计划安排): its type, frequency, related indicator and schedule, rules T6, S7, T2, P3.
 * What is not understood joins `problems` with its cell and counts as blank.
 */
export function readPlanningCells(table: SheetTable, row: number, problems: Problem[]): PlanningFields {
  const read = <Value>(
    role: ColumnRole,
    allowed: string,
    reader: (text: string) => Value | null,
  ): Value | undefined => {
    const text = String(table.cell(row, role)).trim();
    if (text === "") return undefined;
    const value = reader(text);
    if (value !== null) return value;
    const place = `${table.sheet}!${cellAddress(row, table.columns.get(role) ?? 0)}`;
    problems.push(error("fieldValue", place, { field: role, got: text, allowed }));
    return undefined;
  };
  const type = read("type", listed(TARGET_TYPE_NAMES), (text) => readNamed(text, TARGET_TYPE_NAMES));
  const frequency = read("frequency", listed(FREQUENCY_NAMES), (text) => readNamed(text, FREQUENCY_NAMES));
  const relatedTo = read("relatedTo", "", (text) => text);
  const schedule = read("schedule", "schedule", parseSchedule);
  return {
    ...(type && { type }),
    ...(frequency && { frequency }),
    ...(relatedTo !== undefined && { relatedTo }),
    ...(schedule && { schedule }),
  };
}

function listed(names: Readonly<Record<string, string>>): string {
  return Object.values(names).join("、");
}
