import fc from "fast-check";
import { completion } from "../../src/functions/completion";
import { convert } from "../../src/functions/convert";
import { elapsed } from "../../src/functions/elapsed";
import { explain } from "../../src/functions/explain";
import { gap } from "../../src/functions/gap";
import { month } from "../../src/functions/month";
import { periodGrowth } from "../../src/functions/periodGrowth";
import { round } from "../../src/functions/round";
import { status } from "../../src/functions/status";
import { tally } from "../../src/functions/tally";
import { target } from "../../src/functions/target";
import { yoy } from "../../src/functions/yoy";
import { yoyPoints } from "../../src/functions/yoyPoints";
import { cellOfCall, installCustomFunctions } from "./customFunctionsStandIn";

beforeAll(installCustomFunctions);

describe("whatever a cell holds", () => {
  const cell = fc.oneof(
    fc.constantFrom(null, undefined, "", "—", "#N/A", true, false, 0, -0, 1e308, -1e308, 5e-324, NaN, Infinity),
    fc.constantFrom(
      "增长7%",
      "162亿元，增长7%",
      "前三",
      "累计量",
      "逆向",
      "2024年上半年",
      45444,
      "constructor",
      "__proto__",
    ),
    fc.double(),
    fc.string({ unit: "binary" }),
    fc.array(fc.array(fc.double(), { maxLength: 2 }), { maxLength: 2 }),
  );

  it.each<[string, (...cells: unknown[]) => unknown]>([
    ["ELAPSED", (period, schedule, settings) => elapsed(period, schedule, settings as unknown[][])],
    ["TARGET", target],
    ["COMPLETION", completion],
    ["GAP", (...cells) => gap(...(cells as Parameters<typeof gap>))],
    ["STATUS", (...cells) => status(...(cells as Parameters<typeof status>))],
    ["EXPLAIN", (...cells) => explain(...(cells as Parameters<typeof explain>))],
    ["YOY", yoy],
    ["YOYPOINTS", yoyPoints],
    ["CONVERT", convert],
    ["ROUND", round],
    ["PERIODGROWTH", periodGrowth],
    ["MONTH", month],
    ["TALLY", (range, what, settings) => tally(range as unknown[][], what, settings as unknown[][])],
  ])("PLAN.%s gives a finite number, text, or a cell error with a Chinese message", (_, call) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 11, maxLength: 11 }), (cells) => {
        const shown = cellOfCall(() => call(...cells));
        if (typeof shown === "number") expect(Number.isFinite(shown)).toBe(true);
        else expect(shown).toEqual(expect.any(String));
        if (/^#(VALUE!|N\/A) /.test(String(shown))) expect(shown).toMatch(/\p{Script=Han}/u);
      }),
      { numRuns: 300 },
    );
  });
});
