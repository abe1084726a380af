import fc from "fast-check";
import type { Figures, YearOnYear } from "../../../src/domain/evaluation/evaluation";
import type { Indicator } from "../../../src/domain/indicator/indicator";
import { computedGrowth } from "../../../src/domain/growth/computedGrowth";
import { growthFigureOf } from "../../../src/domain/growth/growthFigureOf";
import { pointsDifference } from "../../../src/domain/growth/pointsDifference";
import { yearOnYearOf } from "../../../src/domain/growth/yearOnYearOf";

interface Given extends Partial<Indicator> {
  readonly actual?: number;
  readonly prior?: number;
  readonly published?: number;
}

function figuresOf({ actual, prior, published, ...schema }: Given): Figures {
  return {
    indicator: { code: "X", name: "某指标", unit: "亿元", kind: "flow", ...schema },
    target: null,
    actual: actual ?? null,
    prior: prior ?? null,
    publishedYoy: published ?? null,
    annualOnly: false,
    place: "F7",
  };
}

function yearOnYear(given: Given): YearOnYear {
  return yearOnYearOf(figuresOf(given));
}

describe("computed growth", () => {
  it("[G1] is (current ÷ prior − 1) × 100, exactly", () => {
    expect(computedGrowth(110, 100).value?.toString()).toBe("10");
    expect(computedGrowth(0.3, 0.1).value?.toString()).toBe("200");
    expect(computedGrowth(96.93, 95.69).value?.toFixed(4)).toBe("1.2959");
  });

  it.each([
    [5, -3, "turnedProfitable"],
    [-2, -3, "lossNarrowed"],
    [-5, -3, "lossWidened"],
    [0, -3, "lossNarrowed"],
    [-3, -3, null],
    [5, 0, "fromZero"],
    [0, 0, null],
  ] as const)("[G1] %s after %s has no rate but words", (current, prior, words) => {
    expect(computedGrowth(current, prior)).toEqual({ value: null, unit: "%", origin: "none", words });
  });

  it("[G1] a gain that became a loss has a rate and words", () => {
    const growth = computedGrowth(-5, 10);
    expect([growth.value?.toString(), growth.words]).toEqual(["-150", "turnedLoss"]);
  });

  it("[G1] is none while either figure is missing", () => {
    const none = { value: null, unit: "%", origin: "none", words: null };
    expect([computedGrowth(null, 100), computedGrowth(100, null)]).toEqual([none, none]);
  });

  it("[G1] gives the current figure back when it is applied to the prior one", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, amount, (current, prior) => {
        const growth = computedGrowth(current, prior).value;
        expect(growth?.div(100).plus(1).times(prior).toSignificantDigits(20).toNumber()).toBe(current);
      }),
    );
  });
});

describe("the year-on-year figure of an indicator", () => {
  it("[G3] is the published one wherever there is one", () => {
    const growth = yearOnYear({ kind: "growth", actual: 1020.53, prior: 1000, published: 4.4 });
    expect([growth.value?.toString(), growth.origin, growth.unit]).toEqual(["4.4", "published", "%"]);
  });

  it("[G1] is computed where nothing is published", () => {
    const growth = yearOnYear({ actual: 88, prior: 80 });
    expect([growth.value?.toString(), growth.origin]).toEqual(["10", "computed"]);
  });

  it("[G2] of a share is a difference in points", () => {
    const growth = yearOnYear({ kind: "ratio", unit: "%", actual: 90.7, prior: 89.5 });
    expect([growth.value?.toString(), growth.unit]).toEqual(["1.2", "个百分点"]);
  });

  it("[G2] published for a share is in points where the schema does not say otherwise", () => {
    expect(yearOnYear({ kind: "ratio", unit: "%", published: 1.2 }).unit).toBe("个百分点");
    expect(yearOnYear({ kind: "ratio", unit: "%", published: 1.2, yoyUnit: "%" }).unit).toBe("%");
    expect(yearOnYear({ kind: "flow", published: 1.2, yoyUnit: "个百分点" }).unit).toBe("个百分点");
  });

  it("of an indicator that is a growth rate is its own figure", () => {
    expect(yearOnYear({ kind: "growth", unit: "%", actual: -37.8, prior: 5 }).value?.toString()).toBe("-37.8");
  });

  it("of a flow counted in % (投资完成率) is a rate like that of any flow", () => {
    expect(yearOnYear({ kind: "flow", unit: "%", actual: 60, prior: 50 }).value?.toString()).toBe("20");
  });

  it("[N4] of a rank is none: places are not added", () => {
    expect(yearOnYear({ kind: "rank", unit: "位", actual: 2, prior: 4 }).origin).toBe("none");
  });

  it("is none while a share lacks last year's figure", () => {
    expect(yearOnYear({ kind: "ratio", unit: "%", actual: 90.7 })).toMatchObject({ value: null, unit: "个百分点" });
  });
});

describe("the whole year-on-year answer", () => {
  const none = { value: null, origin: "none", words: null };
  const yearOnYearAs = (given: Given): unknown => {
    const { value, ...rest } = yearOnYear(given);
    return { value: value && value.toNumber(), ...rest };
  };

  it.each<readonly [string, Given, readonly [number, string]]>([
    ["[G2] points of a share, whatever its unit", { kind: "ratio", unit: "‰", actual: 9, prior: 8 }, [1, "个百分点"]],
    ["[G2] points of a reduction", { kind: "reduction", unit: "吨", actual: 4, prior: 3 }, [1, "个百分点"]],
    ["[G2] points of a level in %", { kind: "level", unit: "%", actual: 60, prior: 50 }, [10, "个百分点"]],
    ["[G1] a rate of a level in 万人", { kind: "level", unit: "万人", actual: 60, prior: 50 }, [20, "%"]],
    ["[G1] a rate of a flow in %", { kind: "flow", unit: "%", actual: 60, prior: 50 }, [20, "%"]],
    ["[G1] a rate of growth kept in 亿元", { kind: "growth", unit: "亿元", actual: 60, prior: 50 }, [20, "%"]],
  ])("%s", (_, given, [value, unit]) => {
    expect(yearOnYearAs(given)).toEqual({ value, unit, origin: "computed", words: null });
  });

  it.each<readonly [string, Given, string]>([
    ["[G2] a share", { kind: "ratio", unit: "‰" }, "个百分点"],
    ["[G2] a reduction", { kind: "reduction", unit: "吨" }, "个百分点"],
    ["[G2] a level in %", { kind: "level", unit: "%" }, "个百分点"],
    ["[G3] a flow in %", { kind: "flow", unit: "%" }, "%"],
    ["[G3] growth in %", { kind: "growth", unit: "%" }, "%"],
    ["[G3] an amount", { kind: "flow", unit: "亿元" }, "%"],
    ["[G3] a relation in %, which is held against growth", { kind: "relation", unit: "%" }, "%"],
    ["a blank unit of the schema says nothing", { kind: "ratio", unit: "%", yoyUnit: "" }, "个百分点"],
    ["nor does it for an amount", { kind: "flow", unit: "亿元", yoyUnit: "" }, "%"],
    ["[G5] a flow in multiples stays in percent", { kind: "flow", unit: "亿元", yoyUnit: "倍" }, "%"],
    ["[G5] a share shown as a change in units, too", { kind: "ratio", unit: "%", yoyUnit: "增减量" }, "%"],
    ["[G5] and a level shown in multiples", { kind: "level", unit: "%", yoyUnit: "倍" }, "%"],
    ["the schema's unit goes first", { kind: "growth", unit: "%", yoyUnit: "个百分点" }, "个百分点"],
  ])("a published figure of %s", (_, given, unit) => {
    expect(yearOnYearAs({ ...given, published: 2 })).toEqual({ value: 2, unit, origin: "published", words: null });
  });

  it("[G3] an indicator in % that is growth is published as it stands, and is none while not reported", () => {
    const growth: Given = { kind: "growth", unit: "%", prior: 5 };
    expect(yearOnYearAs({ ...growth, actual: 0 })).toEqual({ value: 0, unit: "%", origin: "published", words: null });
    expect(yearOnYearAs(growth)).toEqual({ ...none, unit: "个百分点" });
  });

  it("is none while a figure is missing, with the unit that it will have", () => {
    for (const given of [{}, { actual: 3 }, { prior: 3 }]) {
      expect(yearOnYearAs({ kind: "ratio", unit: "%", ...given })).toEqual({ ...none, unit: "个百分点" });
      expect(yearOnYearAs({ kind: "flow", ...given })).toEqual({ ...none, unit: "%" });
      expect(yearOnYearAs({ kind: "rank", unit: "位", ...given })).toEqual({ ...none, unit: "%" });
    }
  });

  it("[G1] a fall to nothing is −100 % without words; growth has no words either", () => {
    const computed = { unit: "%", origin: "computed", words: null };
    expect(yearOnYearAs({ actual: 0, prior: 10 })).toEqual({ value: -100, ...computed });
    expect(yearOnYearAs({ actual: 12, prior: 10 })).toEqual({ value: 20, ...computed });
    expect(yearOnYearAs({ actual: -5, prior: 10 })).toEqual({ value: -150, ...computed, words: "turnedLoss" });
  });
});

describe("growth that another indicator is held against", () => {
  it.each<readonly [string, Given, number | null]>([
    ["[G3] published first", { kind: "growth", unit: "亿元", actual: 5, prior: 4, published: 4.4 }, 4.4],
    ["[G3] published for a share in %", { kind: "ratio", unit: "%", published: 2, yoyUnit: "%" }, 2],
    ["[G2] points are no growth", { kind: "flow", published: 2, yoyUnit: "个百分点" }, null],
    ["its own figure where it is growth in %", { kind: "growth", unit: "%", actual: 3.2, prior: 5 }, 3.2],
    ["none while that is not reported", { kind: "growth", unit: "%", prior: 5 }, null],
    ["computed for growth in 亿元", { kind: "growth", unit: "亿元", actual: 110, prior: 100 }, 10],
    ["computed for a flow", { kind: "flow", unit: "亿元", actual: 103, prior: 100 }, 3],
    ["none while last year is not known", { kind: "flow", unit: "亿元", actual: 103 }, null],
    ["none for figures in %", { kind: "flow", unit: "%", actual: 60, prior: 50 }, null],
    ["none for a share in ‰", { kind: "ratio", unit: "‰", actual: 9, prior: 8 }, null],
    ["none for a reduction", { kind: "reduction", unit: "吨", actual: 9, prior: 8 }, null],
    ["none for a rank", { kind: "rank", unit: "位", actual: 2, prior: 4 }, null],
  ])("%s", (_, given, expected) => {
    expect(growthFigureOf(figuresOf(given))?.toNumber() ?? null).toBe(expected);
  });
});

describe("a difference in points", () => {
  it("[G4] 较一季度改善17.2个百分点 is −7.8 − (−25.0)", () => {
    expect(pointsDifference(-7.8, -25).toString()).toBe("17.2");
  });

  it("[G2] has no binary residue: 0.3 − 0.1 is 0.2", () => {
    expect(pointsDifference(0.3, 0.1).toString()).toBe("0.2");
  });
});
