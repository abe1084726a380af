import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";

const ROOM = /^src\/domain\/([^/]+)\//;
const COLUMNS = ["Killed", "Timeout", "Survived", "NoCoverage", "RuntimeError", "CompileError", "Ignored"];

/** Stryker's own score: what was noticed among the mutants that could be judged. */
function scoreOf(counts) {
  const noticed = counts.Killed + counts.Timeout;
  const judged = noticed + counts.Survived + counts.NoCoverage;
  return judged === 0 ? 100 : (noticed / judged) * 100;
}

function countByRoom(report) {
  const rooms = new Map();
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const room = ROOM.exec(file)?.[1] ?? file;
    const counts = rooms.get(room) ?? Object.fromEntries(COLUMNS.map((column) => [column, 0]));
    for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
    rooms.set(room, counts);
  }
  return rooms;
}

/** Stryker breaks on the score of all files together; here each room must reach it. */
class RoomScores {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.least = options.thresholds.break ?? 0;
  }

  onMutationTestReportReady(report) {
    const rows = [...countByRoom(report)].map(([room, counts]) => ({ room, score: scoreOf(counts), ...counts }));
    console.table(rows.map((row) => ({ ...row, score: row.score.toFixed(2) })));
    for (const { room } of rows.filter(({ score }) => score < this.least)) {
      console.error(`The mutation score of ${room} is under ${this.least}.`);
      process.exitCode = 1;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, "rooms", RoomScores)];
