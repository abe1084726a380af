import fc from "fast-check";
import { parseTarget } from "../../../src/domain/target/parseTarget";
import type { Target } from "../../../src/domain/target/target";
import { propertyRuns } from "../propertyRuns";
import { COMPARED_TARGETS } from "./comparedTargets";
import { GENRE_TARGETS } from "./genreTargets";
import { INDICATOR_TARGETS } from "./indicatorTargets";
import { QUOTED_TARGETS } from "./quotedTargets";
import { targetNotation } from "./targetNotation";

test.each(QUOTED_TARGETS)("[T1][T2][T3] $place: $text means $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each([...GENRE_TARGETS, ...INDICATOR_TARGETS, ...COMPARED_TARGETS])(
  "[T1][T2][T3] $text means $meaning",
  ({ text, meaning }) => {
    expect(targetNotation(parseTarget(text))).toBe(meaning);
  },
);

/** Texts that mean something, by what the tables say of them. */
const UNDERSTOOD = [...QUOTED_TARGETS, ...GENRE_TARGETS, ...INDICATOR_TARGETS, ...COMPARED_TARGETS]
  .filter(({ meaning }) => !meaning.startsWith("pending"))
  .map(({ text }) => text);

const NAMES = [
  "地区生产总值",
  "规模以上工业增加值",
  "城镇登记失业率",
  "PM2.5平均浓度",
  "R&D经费支出",
  "“四上”企业",
  "农村居民人均可支配收入",
];

/** What a target asks for in numbers; what else it asks for plays no part. */
function numbersOf(target: Target): string {
  return target.state === "number" ? targetNotation({ ...target, besides: [] }) : target.state;
}

/** Nothing understood, or the same number: never another one. */
function expectNoOtherNumber(changed: string, text: string): void {
  const target = parseTarget(changed);
  if (target.state === "number") expect(numbersOf(target)).toBe(numbersOf(parseTarget(text)));
}

describe("what changes the look of a text never yields another number", () => {
  test("[T3] a line break anywhere, for a cell is narrow", () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNDERSTOOD), fc.nat(40), (text, at) => {
        expectNoOtherNumber(`${text.slice(0, at)}\n${text.slice(at)}`, text);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });

  test("[T1] the name of the indicator before it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNDERSTOOD), fc.constantFrom(...NAMES), (text, name) => {
        expectNoOtherNumber(`${name}${text}`, text);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });
});

test.each(["增长\n6%左右 | growth = 6 % about", "完成省下\n达目标 | special external", "\n | pending blank at 0"])(
  "[T1][T3] a break that only fills the width of a cell says nothing: %j",
  (line) => {
    const [text = "", meaning = ""] = line.split(" | ");
    expect(targetNotation(parseTarget(text))).toBe(meaning);
  },
);

test.each([
  ["高于全省\n1个百分点", "pending twoReadings at 4"],
  ["5亿元以上\n项目10个", "pending twoReadings at 5"],
  ["新增1\n00家", "pending badNumber at 3"],
  ["162亿元\r\n增长7%", "amount = 162 亿元 + growth = 7 %"],
  ["持续改善\n增长6%", "growth = 6 % & qualitative 持续改善"],
])("[T3] a break that may end a statement or not: %j is %s", (text, meaning) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});
