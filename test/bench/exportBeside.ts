import { exportXlsx } from "../../src/workbench/export/exportXlsx";
import type { GridSnapshot } from "../../src/workbench/grid/gridSnapshot";
import { exceljsPeer } from "./exceljsPeer";

/** One writer's cost for the annex sheet, the median of warm runs. */
export interface WriterCost {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** The workbench's export of the annex alone, and ExcelJS writing the same cells and looks, in the same process. */
export interface ExportCosts {
  readonly ours: WriterCost;
  readonly exceljs: WriterCost;
}

const RUNS = 5;

/** Writes the annex sheet with both writers, in turn. */
export async function exportBeside(content: GridSnapshot, annexSheet: string): Promise<ExportCosts> {
  const annex = content.sheets.find(({ name }) => name === annexSheet);
  if (!annex) throw new Error(`no sheet ${annexSheet}`);
  const alone = { ...content, sheets: [annex], activeSheet: annex.id, names: [] };
  const costs: Record<keyof ExportCosts, WriterCost[]> = { ours: [], exceljs: [] };
  for (let run = 0; run < RUNS; run += 1) {
    costs.ours.push(await costOf(() => exportXlsx(alone)));
    costs.exceljs.push(await costOf(() => exceljsPeer(annex)));
  }
  return { ours: middle(costs.ours), exceljs: middle(costs.exceljs) };
}

async function costOf(write: () => Promise<Uint8Array>): Promise<WriterCost> {
  const start = performance.now();
  const file = await write();
  return { milliseconds: performance.now() - start, bytes: file.length };
}

function middle(costs: readonly WriterCost[]): WriterCost {
  const sorted = [...costs].sort((a, b) => a.milliseconds - b.milliseconds);
  return sorted[Math.floor(sorted.length / 2)] ?? { milliseconds: 0, bytes: 0 };
}
