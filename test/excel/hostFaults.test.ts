import type { ProblemCode } from "../../src/domain/problem";
import type { Edit } from "../../src/workbook/edit";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

const PATIENCE = 600;
const WRITE: Edit = { kind: "writeCells", sheet: "Sheet1", at: { row: 0, column: 0 }, cells: [["新", 1]] };

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook(PATIENCE);
});
afterEach(() => book.close());

// Codes: error table of the Excel JavaScript API.
const FAULTS: readonly (readonly [string, ProblemCode])[] = [
  ["InvalidOperationInCellEditMode", "hostBusyEditing"],
  ["RequestPayloadSizeLimitExceeded", "hostTooLarge"],
  ["AccessDenied", "hostProtected"],
  ["ApiNotFound", "hostUnsupported"],
  ["NotImplemented", "hostUnsupported"],
  ["ItemNotFound", "hostItemMissing"],
  ["ItemAlreadyExists", "hostItemExists"],
  ["GeneralException", "hostFailed"],
];

test.each(FAULTS)("%s from the host is %s, whatever was asked for", async (code, expected) => {
  book.faults.beforeAction = () => ({ code, message: "as the host says it" });
  const answers = [
    await book.gateway.apply([WRITE]),
    await book.gateway.read({ sheets: ["Sheet1"] }),
    await book.gateway.select("Sheet1", "A1"),
    await book.gateway.watch(() => undefined),
  ];
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, problems: [{ code: expected, facts: { code } }] });
  }
});

const RANGE = { row: 0, column: 0, rows: 2, columns: 1 };
const PARTS: readonly (readonly [string, Edit])[] = [
  ["FreezePanes.freezeAt", { kind: "freezeRows", sheet: "Sheet1", rows: 2, columns: 1 }],
  ["AutoFilter.apply", { kind: "filter", sheet: "Sheet1", range: RANGE }],
  [
    "ConditionalFormatCollection.clearAll",
    {
      kind: "conditionalFormats",
      sheet: "Sheet1",
      range: RANGE,
      rules: [
        { kind: "formula", formula: "=A1>1", format: { bold: true, fill: "#FFC7CE" } },
        { kind: "dataBar", color: "#5BA886", from: 0, to: 1 },
      ],
    },
  ],
  ["CommentCollection.add", { kind: "comment", sheet: "Sheet1", at: { row: 0, column: 0 }, text: "待核" }],
  ["WorksheetProtection.protect", { kind: "protectSheet", sheet: "Sheet1", open: [RANGE] }],
  ["WorksheetProtection.unprotect", { kind: "unprotectSheet", sheet: "Sheet1" }],
  [
    "ChartCollection.add",
    {
      kind: "chart",
      sheet: "Sheet1",
      chart: {
        name: "图",
        type: "barClustered",
        title: "题",
        place: RANGE,
        categories: { sheet: "Sheet1", range: RANGE },
        series: [{ name: "甲", values: { sheet: "Sheet1", range: RANGE }, color: "#0B6A43" }],
        legend: "bottom",
      },
    },
  ],
];

test.each(PARTS)("whichever action of %s fails, the answer is a coded problem of its sheet", async (_member, edit) => {
  let last = 0;
  book.faults.beforeAction = (_sync, action) => {
    last = Math.max(last, action);
    return undefined;
  };
  await book.apply(edit);
  const codes = new Set<string>();
  for (let failing = 0; failing <= last; failing += 1) {
    book.faults.beforeAction = (_sync, action) =>
      action === failing ? { code: "ApiNotFound", message: "as an old Excel says it" } : undefined;
    const answer = await book.gateway.apply([edit]);
    if (!answer.ok) answer.problems.forEach(({ code, place }) => codes.add(`${code} ${place}`));
  }
  book.faults.beforeAction = () => undefined;
  expect([...codes].filter((code) => code.trim() !== "hostUnsupported")).toEqual(["hostUnsupported Sheet1"]);
  await book.apply(edit);
});

test("a problem names the sheet, the member that failed and the host's words", async () => {
  const edits: Edit[] = [WRITE, { kind: "freezeRows", sheet: "没有这张表", rows: 3 }];
  const answer = await book.gateway.apply(edits);
  expect(answer).toMatchObject({
    ok: false,
    problems: [{ code: "hostItemMissing", place: "没有这张表", facts: { code: "ItemNotFound" } }],
  });
  expect(!answer.ok && answer.problems[0]?.facts["message"]).not.toBe("");
});

test("the sheet of the fault is found among several", async () => {
  await book.apply({ kind: "addSheet", sheet: "甲" }, { kind: "addSheet", sheet: "乙" });
  const edits = ["甲", "乙", "Sheet1"].map((sheet): Edit => ({ ...WRITE, sheet }));
  const actions: string[] = [];
  let last = 0;
  book.faults.beforeAction = (_, action) => {
    last = action;
    return undefined;
  };
  await book.apply(...edits);
  const total = last + 1;
  for (let failing = 0; failing < total; failing += 1) {
    book.faults.beforeAction = (_, action) =>
      action === failing ? { code: "AccessDenied", message: "protected" } : undefined;
    const answer = await book.gateway.apply(edits);
    actions.push(answer.ok ? "ok" : (answer.problems[0]?.place ?? ""));
  }
  const turns = actions.filter((place, at) => place !== actions[at - 1]);
  expect(turns.filter((place) => place !== "")).toEqual(expect.arrayContaining(["甲", "乙", "Sheet1"]));
  expect(turns.indexOf("甲")).toBeLessThan(turns.indexOf("乙"));
});

test("adding a sheet that exists is hostItemExists", async () => {
  expect(await book.gateway.apply([{ kind: "addSheet", sheet: "Sheet1" }])).toMatchObject({
    ok: false,
    problems: [{ code: "hostItemExists", place: "Sheet1" }],
  });
});

test("[I5] a sync that never returns ends as hostTimeout, and the next ones are waited for less long", async () => {
  book.faults.onSync = () => "hang";
  const start = performance.now();
  expect(await book.gateway.apply([WRITE])).toMatchObject({ ok: false, problems: [{ code: "hostTimeout" }] });
  expect(await book.gateway.read({ sheets: ["Sheet1"] })).toMatchObject({ problems: [{ code: "hostTimeout" }] });
  expect(performance.now() - start).toBeLessThan(4 * PATIENCE);
});

test("[I5] after a lost reply nothing more of the batch is sent", async () => {
  const text = "字".repeat(2_000);
  const cells = Array.from({ length: 300 }, () => [text, text, text]);
  let sent = 0;
  book.faults.onSync = () => (sent++ === 0 ? "loseReply" : "answer");
  const answer = await book.gateway.apply([{ ...WRITE, cells }, WRITE]);
  expect(answer).toMatchObject({ ok: false, problems: [{ code: "hostTimeout" }] });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).toBe(1);
});

test("what no host takes is refused before anything is sent", async () => {
  const list: Edit = {
    kind: "listValidation",
    sheet: "Sheet1",
    range: { row: 0, column: 0, rows: 1, columns: 1 },
    values: ["长".repeat(256)],
    title: "",
    message: "",
  };
  const cost = await book.cost(async () => {
    expect(await book.gateway.apply([WRITE, list])).toMatchObject({ ok: false, problems: [{ code: "hostTooLarge" }] });
  });
  expect(cost.syncs).toBe(0);
});

test("without Excel at all every call is hostFailed, none throws", async () => {
  Reflect.deleteProperty(globalThis, "Excel");
  expect(await book.gateway.read({ sheets: [] })).toMatchObject({ ok: false, problems: [{ code: "hostFailed" }] });
});
