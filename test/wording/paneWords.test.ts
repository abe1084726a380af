import { INDICATOR_KINDS } from "../../src/domain/indicator/indicator";
import { STATUSES } from "../../src/domain/evaluation/evaluation";
import { enUS } from "../../src/wording/enUS";
import { zhCN } from "../../src/wording/zhCN";

type Leaf = readonly [path: string, value: unknown];

function leavesOf(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`));
}

/** Two of everything that a sentence may ask for: a list, a number, a text, or counts by name. */
const COUNTS = { remarks: 2, columns: 2, rows: 2, head: 2, notes: 2 };
const TEXT = { toString: () => "2", replaceAll: () => "2" };

/** Calls a sentence with it. */
function say(leaf: unknown): string {
  if (typeof leaf !== "function") return String(leaf);
  const argument = Object.assign(["甲", "乙"], COUNTS, TEXT);
  return String((leaf as (...args: unknown[]) => string)(...Array.from({ length: leaf.length }, () => argument)));
}

describe("the words of the pane", () => {
  const chinese = leavesOf(zhCN.pane);
  const english = new Map(leavesOf(enUS.pane));

  it("has the same sentences with the same facts in both languages", () => {
    const shape = ([path, value]: Leaf) => [path, typeof value === "function" ? value.length : "text"];
    expect(chinese.map(shape)).toEqual([...english].map(shape));
  });

  it("says something in every sentence, without a hole where a fact belongs", () => {
    for (const [path, value] of chinese) {
      expect([path, say(value).trim()]).not.toEqual([path, ""]);
      expect([path, /undefined|\[object|NaN/.test(say(value) + say(english.get(path)))]).toEqual([path, false]);
    }
  });

  it("has Chinese characters in every Chinese sentence but the name of the other language and what only joins facts", () => {
    const foreign = chinese.filter(([, value]) => !/[一-鿿]/.test(say(value))).map(([path]) => path);
    expect(foreign).toEqual([
      "otherLanguage",
      "switchLanguage",
      "summaries.paceOfTable",
      "difference.cell",
      "difference.text",
    ]);
  });

  it("[S1] names every status as the reports do", () => {
    expect(STATUSES.map((status) => zhCN.status[status])).toEqual([
      "已完成全年",
      "超序时",
      "达序时",
      "未达序时",
      "年度指标",
      "待报",
      "目标待定",
    ]);
    expect(new Set(STATUSES.map((status) => enUS.status[status])).size).toBe(7);
  });

  it("[I] names every kind of indicator differently in both languages", () => {
    for (const words of [zhCN, enUS]) {
      expect(new Set(INDICATOR_KINDS.map((kind) => words.kind[kind])).size).toBe(INDICATOR_KINDS.length);
    }
  });

  it("[P1] calls the usual periods by their names", () => {
    const names = [3, 6, 9, 12, 4].map((throughMonth) => zhCN.period({ year: 2024, throughMonth }));
    expect(names).toEqual(["2024年一季度", "2024年上半年", "2024年前三季度", "2024年全年", "2024年1-4月"]);
    expect(enUS.period({ year: 2024, throughMonth: 6 })).toBe("first half of 2024");
    expect(enUS.period({ year: 2024, throughMonth: 4 })).toBe("months 1–4 of 2024");
  });

  it("counts one thing in the singular in English", () => {
    expect(enUS.pane.state.problemCount(1)).toBe("1 problem");
    expect(enUS.pane.state.problemCount(2)).toBe("2 problems");
  });
});
