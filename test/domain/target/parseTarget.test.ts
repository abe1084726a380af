import fc from "fast-check";
import { parseTarget } from "../../../src/domain/target/parseTarget";
import type { Target, TargetPart } from "../../../src/domain/target/target";
import { propertyRuns } from "../propertyRuns";
import { PUBLISHED_TARGETS } from "./publishedTargets";
import { targetNotation } from "./targetNotation";
import { COMPOUND_TARGETS, NUMBER_TARGETS } from "./variedTargets";
import { SPECIAL_TARGETS } from "./wordTargets";

const TEXTS = [...PUBLISHED_TARGETS, ...NUMBER_TARGETS, ...COMPOUND_TARGETS, ...SPECIAL_TARGETS].map(
  ({ text }) => text,
);

function numbersOf(target: Target): string {
  return target.state === "number" ? targetNotation({ ...target, besides: [] }) : target.state;
}

function expectSound({ value, upper, bound }: TargetPart): void {
  expect(value.isFinite()).toBe(true);
  expect(upper === null || upper.gte(value)).toBe(true);
  expect(bound === "range").toBe(upper !== null);
}

function fullWidth(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.charCodeAt(0);
      return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : character;
    })
    .join("");
}

describe("spans", () => {
  test("every span points at its text, inside the target text, with spaces strewn in", () => {
    const strewn = fc.tuple(
      fc.constantFrom(...TEXTS),
      fc.array(fc.tuple(fc.nat(40), fc.constantFrom(" ", "　", "\u200b"))),
    );
    fc.assert(
      fc.property(strewn, ([text, spaces]) => {
        const spaced = spaces.reduce((result, [at, space]) => result.slice(0, at) + space + result.slice(at), text);
        const target = parseTarget(spaced);
        const spans = target.state === "number" ? [...target.parts, ...(target.besides ?? [])] : [];
        for (const { start, end, text: words } of spans) {
          expect(spaced.slice(start, end)).toBe(words);
          expect(start).toBeLessThan(end);
        }
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
});

describe("one meaning, many spellings", () => {
  test.each(TEXTS)("[T1] full width means the same: %s", (text) => {
    const plain = parseTarget(text);
    const wide = parseTarget(fullWidth(text));
    expect(numbersOf(wide)).toBe(numbersOf(plain));
  });

  test("a space inside anything but digits changes no number", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(30), (text, at) => {
        const betweenDigits = /[\d.,，０-９．]/.test(text.charAt(at - 1)) && /[\d.,，０-９．]/.test(text.charAt(at));
        fc.pre(!betweenDigits);
        expect(numbersOf(parseTarget(`${text.slice(0, at)} ${text.slice(at)}`))).toBe(numbersOf(parseTarget(text)));
      }),
      { numRuns: propertyRuns(2000) },
    );
  });

  test("the same text means the same again, whatever was read in between", () => {
    const before = targetNotation(parseTarget("增长7.25%左右"));
    for (let index = 0; index < 5000; index++) parseTarget(`${String(index)}家以上`);
    expect(targetNotation(parseTarget("增长7.25%左右"))).toBe(before);
  });
});

describe("numbers put together from the grammar mean what they were made of", () => {
  const value = fc
    .tuple(fc.nat(99_999), fc.nat(2))
    .map(([digits, places]) =>
      (digits / 10 ** places).toFixed(places).replace(/\.?0+$/, (end) => (end.includes(".") ? "" : end)),
    );
  const verb = fc.constantFrom(
    { words: "", measure: "amount" },
    { words: "增长", measure: "growth" },
    { words: "同比下降", measure: "reduction" },
    { words: "实际增长", measure: "growth" },
  );
  const before = fc.constantFrom(
    { words: "不低于", sign: "≥" },
    { words: "超过", sign: ">" },
    { words: "不超过", sign: "≤" },
    { words: "低于", sign: "<" },
  );
  const after = fc.constantFrom({ words: "以上", sign: "≥" }, { words: "以内", sign: "≤" }, { words: "", sign: "=" });
  const about = fc.constantFrom("", "左右");

  test("[T1][T4] verb, bound before, number, unit, 左右", () => {
    fc.assert(
      fc.property(verb, before, value, about, ({ words, measure }, bound, figure, near) => {
        const expected = `${measure} ${bound.sign} ${String(Number(figure))} %${near && " about"}`;
        expect(targetNotation(parseTarget(`${words}${bound.words}${figure}%${near}`))).toBe(expected);
      }),
      { numRuns: propertyRuns(2000) },
    );
  });

  test("[T1][T4] verb, number, unit, bound after, 左右", () => {
    fc.assert(
      fc.property(verb, after, value, about, ({ words, measure }, bound, figure, near) => {
        const expected = `${measure} ${bound.sign} ${String(Number(figure))} %${near && " about"}`;
        expect(targetNotation(parseTarget(`${words}${figure}%${bound.words}${near}`))).toBe(expected);
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
});

describe("[T3] never 0, never a guess", () => {
  test("any text is read without an exception, and a value is a finite number", () => {
    const pieces = fc.constantFrom(
      ..."增长 下降 力争 期成 以上 以内 控制在 提高到 由 到 - ~ （ ） ， 、 ； 7% 1,000 亿元 三成 翻一番 前三 持平 上年 高于 全省 其中 2025年 不 @".split(
        " ",
      ),
    );
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const target = parseTarget(text);
        expect(target.text).toBe(text);
        if (target.state === "number") target.parts.forEach(expectSound);
        if (target.state === "pending") expect(target.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: propertyRuns(20_000) },
    );
  });

  test("a zero in the answer comes from the text", () => {
    const words = fc
      .array(fc.constantFrom(..."增长完成达到以上左右约亿元项工程推进的是在和与力争前列".split("")))
      .map((list) => list.join(""));
    fc.assert(
      fc.property(words, (text) => {
        expect(parseTarget(text).state).not.toBe("number");
      }),
    );
  });

  test("noise at either end never yields another number silently", () => {
    const signs = "嗯呐哇@#￥&*^|\\abcxyzQW乎哉兮某甲乙丙，。；、（）";
    const noise = fc
      .array(fc.constantFrom(...signs.split("")), { minLength: 1, maxLength: 6 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), noise, fc.boolean(), (text, added, atEnd) => {
        const plain = parseTarget(text);
        const noisy = parseTarget(atEnd ? text + added : added + text);
        if (plain.state !== "number" || noisy.state !== "number") return;
        const values = plain.parts.map(({ value, upper }) => `${value.toString()} ${String(upper)}`);
        for (const { value, upper } of noisy.parts) expect(values).toContain(`${value.toString()} ${String(upper)}`);
      }),
      { numRuns: propertyRuns(10_000) },
    );
  });
});
