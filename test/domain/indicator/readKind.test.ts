import { DIRECTION_NAMES } from "../../../src/domain/indicator/directionNames";
import { INDICATOR_KINDS } from "../../../src/domain/indicator/indicator";
import { KIND_NAMES } from "../../../src/domain/indicator/kindNames";
import { readDirection } from "../../../src/domain/indicator/readDirection";
import { readKind } from "../../../src/domain/indicator/readKind";

it.each(INDICATOR_KINDS)("[I] reads the kind %s in English and by its own Chinese word", (kind) => {
  expect([readKind(kind), readKind(kind.toUpperCase()), readKind(` ${KIND_NAMES[kind]}　`)]).toEqual([
    kind,
    kind,
    kind,
  ]);
});

it.each([
  ["水平", "level"],
  ["时点/水平", "level"],
  ["时点／水平", "level"],
  ["累计", "flow"],
])("reads %s as %s", (word, kind) => {
  expect(readKind(word)).toBe(kind);
});

it.each(["higher", "lower", "range"] as const)(
  "reads the direction %s in English and by its Chinese word",
  (direction) => {
    expect([readDirection(direction), readDirection(DIRECTION_NAMES[direction])]).toEqual([direction, direction]);
  },
);

it("does not guess", () => {
  expect([readKind(""), readKind("速度"), readDirection(""), readDirection("上")]).toEqual([null, null, null, null]);
});
