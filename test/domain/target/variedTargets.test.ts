import { parseTarget } from "../../../src/domain/target/parseTarget";
import { targetNotation } from "./targetNotation";
import { VARIED_TARGETS } from "./variedTargets";

test.each(VARIED_TARGETS.numbers)("[T1][T4] $text means $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(VARIED_TARGETS.compounds)("[T1][T6] $text means $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(VARIED_TARGETS.specials)("[T2] $text is $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(VARIED_TARGETS.pendings)("[T3] $text is $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});
