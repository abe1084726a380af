import { exportXlsx } from "../../src/workbench/export/exportXlsx";
import type { Cost } from "./computeSpeed";
import { exceljsPeer } from "./exceljsPeer";
import { exportFloor } from "./exportFloor";
import { sheetOfSize, snapshotOf } from "./sheetOfSize";

/** What a writer needs for a file, the median of warm runs, and the file's size. */
export interface WriterCost extends Cost {
  readonly bytes: number;
}

/** Ours, the hand-written floor and ExcelJS for the same cells, measured in turn in one run. */
export interface ExportSpeed {
  readonly own: WriterCost;
  readonly floor: WriterCost;
  readonly peer: WriterCost;
}

const WARM_UP = 2;
const ROUNDS = 7;

/** Measures the writers of .xlsx files for so many rows of thirteen columns. */
export async function exportSpeed(rows: number, formulas: boolean): Promise<ExportSpeed> {
  const sheet = sheetOfSize(rows, formulas);
  const snapshot = snapshotOf(sheet);
  const [content] = snapshot.sheets;
  if (!content) throw new Error("no sheet");
  const writers = {
    own: () => exportXlsx(snapshot),
    floor: async () => exportFloor(sheet),
    peer: () => exceljsPeer(content),
  };
  const names = ["own", "floor", "peer"] as const;
  const costs: Record<keyof typeof writers, WriterCost[]> = { own: [], floor: [], peer: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const name of names) {
      const cost = await costOf(writers[name]);
      if (round >= WARM_UP) costs[name].push(cost);
    }
  }
  return { own: middle(costs.own), floor: middle(costs.floor), peer: middle(costs.peer) };
}

async function costOf(write: () => Promise<Uint8Array>): Promise<WriterCost> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const { length } = await write();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { milliseconds, processor: (user + system) / 1_000, bytes: length };
}

function middle(costs: readonly WriterCost[]): WriterCost {
  const half = (figure: "milliseconds" | "processor"): number =>
    costs.map((cost) => cost[figure]).sort((one, other) => one - other)[Math.floor(costs.length / 2)] ?? Number.NaN;
  return { milliseconds: half("milliseconds"), processor: half("processor"), bytes: costs[0]?.bytes ?? 0 };
}
