const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

/**
 * Writes the map of the rooms into README.md between two markers: what each room is, where to begin reading, and the rooms
 * that it imports, as dependency-cruiser finds them in the sources. `npm run map -- --check` only says whether the map is up to date.
 */
const root = path.resolve(__dirname, "..");
const readme = path.join(root, "README.md");
const MARKERS = /(<!-- map -->\n)[\s\S]*?(<!-- \/map -->)/;

/** What each room is and the file to begin with; a new room must be named here. */
const ROOMS = {
  domain: ["规则：目标、时间进度、同比、评价、附表的内容 · the rules", "domain/evaluation/evaluateIndicator.ts"],
  wording: ["用户读到的每一句话，中英文 · every sentence that a user reads", "wording/words.ts"],
  workbook: ["工作表作为数据：列、行、快照、修改 · the sheets as data", "workbook/gateway.ts"],
  workflows: ["用户做的每一件事：写表、评价、生成附表 · what a user does", "workflows/outcomes.ts"],
  excel: ["唯一与 Excel 对话的地方 · the only room that talks to Excel", "excel/createExcelGateway.ts"],
  functions: ["单元格函数 PLAN.* · the custom functions", "functions/functions.ts"],
  documents: ["附表的 Word 文档和剪贴板表格 · the annex in Word and on the clipboard", "documents/annexDocx.ts"],
  taskpane: ["任务窗格 · the task pane", "taskpane/main.tsx"],
  samples: ["随附的样例数据 · the data that ships", "samples/samples.ts"],
  batch: ["不打开屏幕批量生成附表 · the main job without a screen", "batch/main.ts"],
  workbench: ["浏览器里的工作簿，代替 Excel · a workbook in the browser in place of Excel", "workbench/page/main.ts"],
};

function main() {
  const table = mapOf(cruise());
  const text = fs.readFileSync(readme, "utf8");
  if (!MARKERS.test(text)) throw new Error("README.md has no <!-- map --> … <!-- /map --> to write between");
  const updated = text.replace(MARKERS, (_, open, close) => `${open}\n${table}\n${close}`);
  if (updated === text) return console.log("The map in README.md is up to date.");
  if (process.argv.includes("--check")) throw new Error("The map in README.md is out of date: npm run map");
  fs.writeFileSync(readme, updated);
  console.log(table);
}

function cruise() {
  const program = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = ["--config", ".config/doors.cjs", "--output-type", "json", "src"];
  const run = { cwd: root, encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "inherit"] };
  try {
    return JSON.parse(execFileSync(process.execPath, [program, ...options], run)).modules;
  } catch (fault) {
    // violations are `npm run doors`' business; the list of modules comes all the same
    if (fault.stdout) return JSON.parse(fault.stdout).modules;
    throw fault;
  }
}

function mapOf(modules) {
  const rooms = fs.readdirSync(path.join(root, "src"), { withFileTypes: true }).filter((it) => it.isDirectory());
  const unnamed = rooms.filter(({ name }) => !ROOMS[name]);
  if (unnamed.length > 0)
    throw new Error(`.config/map.cjs does not know ${unnamed.map(({ name }) => name).join(", ")}`);
  const rows = Object.entries(ROOMS).map(([room, [what, first]]) => row(room, what, first, modules));
  return [
    "| 房间 room | 做什么 what it does | 从这里读起 begin with | 引用 imports |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function row(room, what, first, modules) {
  if (!fs.existsSync(path.join(root, "src", first))) throw new Error(`.config/map.cjs: src/${first} does not exist`);
  const own = modules.filter(({ source }) => roomOf(source) === room);
  const imported = own.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => roomOf(resolved)));
  const others = [...new Set(imported)].filter((name) => name && name !== room).sort();
  return `| [\`${room}\`](src/${room}) | ${what} | [${path.basename(first)}](src/${first}) | ${others.join(", ")} |`;
}

function roomOf(file) {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

main();
