const PLACEHOLDERS = /%[sdijp]/g;

/** `%s of %s` for a row that is a list, `$text means $meaning` for one with names; as Jest prints them, nearly. */
function titled(title, row) {
  if (Array.isArray(row)) {
    let at = 0;
    return title.replace(PLACEHOLDERS, (all) => (at < row.length ? String(row[at++]) : all));
  }
  if (typeof row === "object" && row !== null) return title.replace(/\$(\w+)/g, (_, name) => String(row[name]));
  return title.replace(PLACEHOLDERS, String(row));
}

function each(add) {
  return (rows) => {
    if (rows.length === 0) throw new Error("each: a table without rows");
    return (title, run) => {
      for (const row of rows)
        add(
          () => titled(title, row),
          () => (Array.isArray(row) ? run(...row) : run(row)),
        );
    };
  };
}

/**
 * Runs `load` while `describe`, `it` and `test` (with `each`) note tests down: their names are put together on demand, since
 * a file is collected for each mutant anew. What else Jest offers is not there, so that a test that needs it fails.
 */
exports.collectTests = function collectTests(load) {
  const tests = [];
  let around = [];
  const addTest = (title, run) => {
    const titles = [...around, title];
    tests.push({ name: () => titles.map((part) => (typeof part === "string" ? part : part())).join(" "), run });
  };
  const addGroup = (title, run) => {
    const outer = around;
    around = [...outer, title];
    run();
    around = outer;
  };
  const test = Object.assign(addTest, { each: each(addTest) });
  const describe = Object.assign(addGroup, { each: each(addGroup) });
  Object.assign(globalThis, { it: test, test, describe });
  load();
  return tests;
};
