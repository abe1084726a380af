import { parseTarget } from "../../../src/domain/target/parseTarget";
import { BINDING_TARGETS } from "./bindingTargets";
import { DOUBTFUL_TARGETS } from "./doubtfulTargets";
import { GRAMMAR_TARGETS } from "./grammarTargets";
import { targetNotation } from "./targetNotation";
import { COMPOUND_TARGETS, NUMBER_TARGETS } from "./variedTargets";
import { PENDING_TARGETS, SPECIAL_TARGETS } from "./wordTargets";

test.each(NUMBER_TARGETS)("[T1][T4] $text means $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(COMPOUND_TARGETS)("[T1][T6] $text means $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(SPECIAL_TARGETS)("[T2] $text is $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(PENDING_TARGETS)("[T3] $text is $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(BINDING_TARGETS)("[T1][T3] $text is $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(DOUBTFUL_TARGETS)("[T1][T3][T6] $text is $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(GRAMMAR_TARGETS)("[T1][T2][T3] $text is read as $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});
