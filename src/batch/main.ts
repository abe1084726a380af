import { runBatch } from "./runBatch";

/** The program behind `npm run annex`. A jsdom page and a spreadsheet engine are left behind: the process ends itself. */
void runBatch(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
});
