import { exportXlsx } from "../../src/workbench/export/exportXlsx";
import { exportFloor } from "./exportFloor";
import { exportPeer } from "./exportPeer";
import { sheetOfSize, snapshotOf } from "./sheetOfSize";

/** What a writer needs for a file: median milliseconds, warm, and the file's size. */
export interface WriterCost {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Ours, the hand-written floor and ExcelJS for the same cells, measured in turn in one run. */
export interface ExportSpeed {
  readonly own: WriterCost;
  readonly floor: WriterCost;
  readonly peer: WriterCost;
}

const ROUNDS = 7;

/** Measures the writers of .xlsx files for so many rows of thirteen columns. */
export async function exportSpeed(rows: number, formulas: boolean): Promise<ExportSpeed> {
  const sheet = sheetOfSize(rows, formulas);
  const snapshot = snapshotOf(sheet);
  const writers = {
    own: () => exportXlsx(snapshot),
    floor: async () => exportFloor(sheet),
    peer: () => exportPeer(sheet),
  };
  const times: Record<keyof typeof writers, number[]> = { own: [], floor: [], peer: [] };
  const bytes = { own: 0, floor: 0, peer: 0 };
  const names = ["own", "floor", "peer"] as const;
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of names) {
      const start = performance.now();
      bytes[name] = (await writers[name]()).length;
      // the first round warms up
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  const costOf = (name: keyof typeof writers): WriterCost => ({
    milliseconds: times[name].sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? Number.NaN,
    bytes: bytes[name],
  });
  return { own: costOf("own"), floor: costOf("floor"), peer: costOf("peer") };
}
