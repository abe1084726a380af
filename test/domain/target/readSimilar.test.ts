import fc from "fast-check";
import { Exact } from "../../../src/domain/exact";
import { exactOfDigits } from "../../../src/domain/target/exactOfDigits";
import { parseTarget } from "../../../src/domain/target/parseTarget";
import { readTarget } from "../../../src/domain/target/readTarget";
import { propertyRuns } from "../propertyRuns";
import { PUBLISHED_TARGETS } from "./publishedTargets";
import { COMPOUND_TARGETS, NUMBER_TARGETS } from "./variedTargets";
import { PENDING_TARGETS, SPECIAL_TARGETS } from "./wordTargets";

const TEXTS = [
  ...PUBLISHED_TARGETS,
  ...NUMBER_TARGETS,
  ...COMPOUND_TARGETS,
  ...SPECIAL_TARGETS,
  ...PENDING_TARGETS,
].map(({ text }) => text);

const FIGURES = [
  "0",
  "1",
  "2",
  "3",
  "5",
  "12",
  "10",
  "100",
  "2025",
  "1999",
  "0.5",
  "7.25",
  "1,020",
  "1,020.53",
  "40000",
];

/** Every text with one run of digits in it replaced by each of the figures. */
function withFigures(text: string): string[] {
  const runs = [...text.matchAll(/\d[\d,.]*/g)];
  return runs.flatMap(({ 0: run, index }) =>
    FIGURES.slice(0, propertyRuns(FIGURES.length)).map(
      (figure) => text.slice(0, index) + figure + text.slice(index + run.length),
    ),
  );
}

/** As text: every field of a meaning and their order, quickly. */
function expectReadWhole(text: string): void {
  expect(JSON.stringify(parseTarget(text))).toBe(JSON.stringify(readTarget(text)));
}

const NUMBERED = TEXTS.filter((text) => /\d/.test(text));

describe("a text whose words are known is read as it would be from its first character to its last", () => {
  test.each(NUMBERED)("[T1] %s, with other numbers", (text) => {
    for (const other of withFigures(text)) expectReadWhole(other);
  });

  test("[T1] words and signs put together at random, with three numbers one after the other", () => {
    const pieces = fc.constantFrom(
      ..."增长 下降 力争 期成 以上 以内 控制在 提高到 由 到 至 - ~ （ ） ( ， 、 ； , . % ‰ 亿元 个 三成 翻 番 前 第 三 点 上年 的 倍 成 高于 全省 其中 年 月 日 号 季 G m 每 # 百分之 分之 一 项目 十个 名 位 余 强 不 　 / 预期性 ⅠＡ ５".split(
        " ",
      ),
    );
    const side = fc.array(pieces, { maxLength: 3 }).map((list) => list.join(""));
    const figure = fc.oneof(
      fc.constantFrom(...FIGURES),
      fc.nat(3000).map(String),
      fc.nat(99_999).map((digits) => String(digits / 100)),
    );
    fc.assert(
      fc.property(side, side, fc.array(figure, { minLength: 3, maxLength: 5 }), (before, after, figures) => {
        figures.map((digits) => before + digits + after).forEach(expectReadWhole);
      }),
      { numRuns: propertyRuns(5_000) },
    );
  });
});

describe("the exact value of digits", () => {
  test("any figure of up to fifteen digits is what the library reads", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n - 1n), fc.nat(9), (value, decimals) => {
        const padded = value.toString().padStart(decimals + 1, "0");
        const digits = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
        const [own, read] = [exactOfDigits(digits), new Exact(digits)];
        expect({ s: own.s, e: own.e, d: own.d }).toEqual({ s: read.s, e: read.e, d: read.d });
      }),
      { numRuns: propertyRuns(20_000) },
    );
  });
});
