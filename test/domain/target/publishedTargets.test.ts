import { parseTarget } from "../../../src/domain/target/parseTarget";
import { PUBLISHED_TARGETS } from "./publishedTargets";
import { targetNotation } from "./targetNotation";

test.each(PUBLISHED_TARGETS)("[T1][T2] $place: $text means $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test("[T1] all 85 published texts and those of the sample stand in the table", () => {
  expect(PUBLISHED_TARGETS).toHaveLength(95);
});
