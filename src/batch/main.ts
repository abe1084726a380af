import { readBuiltFunctions } from "./readBuiltFunctions";
import { runBatch } from "./runBatch";

/**
 * The program behind `npm run annex`, built beside the functions that it loads. A page and a spreadsheet engine are left
 * behind when it is done: the process ends itself.
 */
const output = {
  print: (text: string): void => void process.stdout.write(`${text}\n`),
  complain: (text: string): void => void process.stderr.write(`${text}\n`),
};
void runBatch(process.argv.slice(2), output, () => readBuiltFunctions(__dirname)).then((code) => {
  process.exitCode = code;
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
});
