import vm from "node:vm";
import { builtFunctions, type BuiltFunctions, type FunctionMetadata } from "./builtFunctions";

const CHINESE = /\p{Script=Han}/u;

const JUDGED = [
  ...["完成值", "目标", "报告期", "[类型]", "[方向]", "[进度安排]", "[联动增速]", "[计量单位]", "[同比增速]"],
  ...["[小数位数]", "[设置]", "[基期值]"],
];

/** The functions that the manifest's namespace PLAN offers, with the order of their arguments. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  ELAPSED: ["报告期", "[进度安排]", "[设置]"],
  TARGET: ["目标原文", "[部分]"],
  COMPLETION: ["完成值", "目标", "[方向]", "[基期值]", "[计量单位]", "[类型]", "[同比增速]", "[报告期]"],
  GAP: JUDGED,
  STATUS: JUDGED,
  YOY: ["本期", "上年同期", "[计量单位]"],
  YOYPOINTS: ["本期", "上年同期"],
  PERIODGROWTH: ["后一期增速", "前一期增速"],
  MONTH: ["本月累计", "上月累计", "[报告期]"],
  TALLY: ["执行情况", "[内容]", "[设置]"],
  CONVERT: ["数值", "原单位", "新单位"],
  ROUND: ["数值", "小数位数", "[修约方式]"],
  EXPLAIN: JUDGED,
};

let built: BuiltFunctions;
let functions: readonly FunctionMetadata[];

beforeAll(() => {
  built = builtFunctions();
  functions = built.metadata.functions;
}, 120_000);

describe("functions.json", () => {
  it("declares the thirteen functions with their arguments, in Chinese, optional ones last", () => {
    const declared = functions.map(({ name, parameters }) => [
      name,
      parameters.map((it) => (it.optional ? `[${it.name}]` : it.name)),
    ]);
    expect(Object.fromEntries(declared)).toEqual(EXPECTED);
  });

  it("gives ids and names that Excel takes in every language: ASCII, three characters or more, no cell address", () => {
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
      expect(id).not.toMatch(/^R[0-9]*C[0-9]*$/);
    }
  });

  it("explains every function and every argument in Chinese", () => {
    for (const { description, parameters } of functions) {
      expect(description).toMatch(CHINESE);
      for (const parameter of parameters) expect(parameter.description).toMatch(CHINESE);
    }
  });

  it("takes any scalar, statuses and settings as ranges, and is neither volatile nor streaming nor repeating, and sets no flag for data types", () => {
    expect(Object.keys(built.metadata)).toEqual(["functions"]);
    for (const { id, options, parameters } of functions) {
      expect(options ?? {}).toEqual({});
      for (const { name, type, repeating, dimensionality } of parameters) {
        expect({ type, repeating: repeating ?? false }).toEqual({ type: "any", repeating: false });
        const isRange = name === "设置" || (id === "TALLY" && name === "执行情况");
        expect(dimensionality ?? "scalar").toBe(isRange ? "matrix" : "scalar");
      }
    }
  });
});

describe("functions.js", () => {
  it("associates every declared function with its id, and nothing else", () => {
    const associated: string[] = [];
    const CustomFunctions = { associate: (id: string) => associated.push(id), Error: Object, ErrorCode: {} };
    vm.runInNewContext(built.script, { CustomFunctions });
    expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
  });
});
