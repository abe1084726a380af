import { readPlanText } from "../../../src/domain/indicator/readPlanText";

const TEXT =
  '{"format":"plan-annex/1","region":"鼓楼区","year":2024,"indicators":[{"code":"A","name":"指标","unit":"个","kind":"flow"}]}';

/** 鼓楼区, 指标 and 个 in GBK, as the table of GB 2312 has them. */
const GBK: Readonly<Record<string, readonly number[]>> = {
  鼓: [0xb9, 0xc4],
  楼: [0xc2, 0xa5],
  区: [0xc7, 0xf8],
  指: [0xd6, 0xb8],
  标: [0xb1, 0xea],
  个: [0xb8, 0xf6],
};

const utf16 = (bigEndian: boolean): number[] =>
  [...TEXT].flatMap((character) => {
    const code = character.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

it.each<[string, string | Uint8Array]>([
  ["text", TEXT],
  ["text with a byte order mark", `\ufeff${TEXT}`],
  ["UTF-8", new TextEncoder().encode(TEXT)],
  ["UTF-8 with a byte order mark", new TextEncoder().encode(`\ufeff${TEXT}`)],
  ["UTF-16, little end first, marked", Uint8Array.from([0xff, 0xfe, ...utf16(false)])],
  ["UTF-16, big end first, marked", Uint8Array.from([0xfe, 0xff, ...utf16(true)])],
  ["UTF-16 unmarked", Uint8Array.from(utf16(false))],
  ["GBK", Uint8Array.from([...TEXT].flatMap((character) => GBK[character] ?? [character.charCodeAt(0)]))],
])("reads a plan file in %s", (_, input) => {
  const read = readPlanText(input);
  expect(read.ok && [read.value.region, read.value.indicators[0]?.name, read.value.indicators[0]?.unit]).toEqual([
    "鼓楼区",
    "指标",
    "个",
  ]);
});

it.each<[string, string | Uint8Array, string]>([
  ["a truncated file", TEXT.slice(0, 60), "planNotJson"],
  ["no content", "", "planNotJson"],
  ["NaN", '{"format": NaN}', "planNotJson"],
  ["bytes that are no text", Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xff), "planEncoding"],
  ["a file above 8 MB", " ".repeat(8 * 1024 * 1024 + 1), "planTooLarge"],
  ["brackets nested a hundred thousand deep", "[".repeat(100_000), "planNotJson"],
  ["a deep value", `${"[".repeat(5_000)}${"]".repeat(5_000)}`, "planNotObject"],
])("refuses %s", (_, input, code) => {
  const read = readPlanText(input);
  expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
});

it("names the line where the text stops being JSON", () => {
  expect(readPlanText('{\n  "format": "plan-annex/1"\n  "region": 1\n}')).toMatchObject({
    problems: [{ facts: { line: 3 } }],
  });
});
