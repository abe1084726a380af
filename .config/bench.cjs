require("./requireTypeScript.cjs");
const { bench } = require("../test/bench/bench.ts");

/** `npm run bench`, `npm run bench -- --large` for 10,000 rows too: what the whole job costs, measured here and now. */
void bench(process.argv.slice(2)).then(() => process.exit());
