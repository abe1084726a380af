/**
 * Doors between the rooms of src (the table in ARCHITECTURE). Each rule's comment says what to do instead.
 * `depcruise` checks imports of types too, so a room cannot even mention what it must not know.
 */

/** What everyone who meets a coded problem needs: the constructors of problems and results. */
const PROBLEMS = ["domain/problem", "domain/result"];

/** What reads a user's words and prints a figure; what judges is not here. */
const READING = [
  ...PROBLEMS,
  "domain/exact",
  "domain/indicator",
  "domain/period",
  "domain/rounding",
  "domain/settings",
];

/** A room may import itself, the rooms (or files) named, and types alone from the rooms in `types`. */
function door(room, { rooms = [], types = [], comment, except = [] }) {
  const place = (name) => `^src/${name}[./]`;
  const from = { path: `^src/${room}/`, ...(except.length > 0 && { pathNot: except }) };
  const allowed = [room, ...rooms].map(place);
  const rule = { severity: "error", comment, from };
  const rules = [{ ...rule, name: `${room}-door`, to: { path: "^src/", pathNot: [...allowed, ...types.map(place)] } }];
  if (types.length === 0) return rules;
  const values = { path: types.map(place), pathNot: allowed, dependencyTypesNot: ["type-only"] };
  return [...rules, { ...rule, name: `${room}-door-types`, to: values }];
}

/** npm packages that a room may import. */
function packages(room, names) {
  const allowed = names.map((name) => `node_modules/(@types/)?${name}/`);
  return {
    name: `${room}-packages`,
    severity: "error",
    comment: "Do it with what the room has, or do it in a room that has the package and pass the result in.",
    from: { path: `^src/${room}/` },
    to: { dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "core"], pathNot: allowed },
  };
}

module.exports = {
  forbidden: [
    ...door("domain", {
      comment: "The rules know nothing but themselves: take it as an argument, or move what you need into domain.",
    }),
    packages("domain", ["decimal\\.js", "zod"]),
    ...door("wording", {
      rooms: ["domain"],
      comment: "Wording turns codes of the domain into sentences: give it a code.",
    }),
    packages("wording", []),
    ...door("workbook", {
      rooms: ["domain"],
      comment:
        "Sheets are data here: put what talks to Excel into excel, what decides into domain, sentences into wording.",
    }),
    packages("workbook", []),
    ...door("excel", {
      rooms: ["workbook", ...PROBLEMS],
      comment: "This room carries snapshots, edits and coded problems: decide in domain or workflows, not here.",
    }),
    packages("excel", []),
    ...door("workflows", {
      rooms: ["domain", "workbook"],
      comment: "The gateway arrives as an argument, sentences are made by who shows them.",
    }),
    packages("workflows", []),
    ...door("functions", {
      rooms: ["domain", "wording"],
      comment: "A function takes cells, asks the domain once and answers: no workbook, no pane, no host.",
    }),
    packages("functions", []),
    ...door("documents", {
      rooms: ["wording", "domain/print", ...READING],
      types: ["domain"],
      comment: "Documents set the annex's parts in Word and HTML: let domain decide what they say, wording how.",
    }),
    packages("documents", ["docx"]),
    ...door("taskpane", {
      rooms: ["workflows", "wording", "samples", "documents", ...READING],
      types: ["domain", "workbook"],
      except: ["^src/taskpane/main\\.tsx$"],
      comment: "The pane shows and asks: let a workflow judge or write it. It reads words and prints figures.",
    }),
    ...door("samples", { types: ["domain"], comment: "Samples are data." }),
    ...door("workbench", {
      comment: "The workbench knows no indicator: it reads the built manifest.xml and functions.json, as Excel does.",
    }),
    ...door("batch", {
      rooms: ["workflows", "excel", "workbench", "wording", "samples", "documents", ...READING],
      types: ["domain", "workbook"],
      comment:
        "The batch program starts workflows and writes files: put rules into domain, host behaviour into workbench.",
    }),
    {
      name: "one-way-to-excel",
      severity: "error",
      comment: "Ask for the gateway as an argument: only the two programs' entries join it to Office.js.",
      from: { path: "^src/", pathNot: ["^src/excel/", "^src/batch/", "^src/taskpane/main\\.tsx$"] },
      to: { path: "^src/excel/" },
    },
    {
      name: "no-test-in-src",
      severity: "error",
      comment: "What both need belongs to src; what only tests need stays in test.",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Move what both files need into a third one that knows neither.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-vague-names",
      severity: "error",
      comment: "Name the file after what it holds.",
      from: {},
      to: { path: "^(src|test)/.*\\b(index|utils?|helpers?|common|shared|types?)(\\.tsx?$|/)" },
    },
    {
      name: "not-in-package-json",
      severity: "error",
      comment: "Add the package to package.json at an exact version, with its licence looked at, or do without it.",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-dev-package-in-the-add-in",
      severity: "error",
      comment: "What ships in the add-in is a dependency; tools and the workbench's packages are devDependencies.",
      from: { path: "^src/", pathNot: "^src/(workbench|batch)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
    {
      name: "unresolvable",
      severity: "error",
      comment: "The file or package does not exist: check the spelling, or install it.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nobody imports this file: use it or delete it.",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "\\.test\\.tsx?$",
          "^src/(taskpane|batch)/main\\.tsx?$",
          "^src/workbench/page/\\w+\\.ts$",
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    cache: { folder: "node_modules/.cache/doors", strategy: "content" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
