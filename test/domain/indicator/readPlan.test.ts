import fc from "fast-check";
import { planJsonSchema } from "../../../src/domain/indicator/planJsonSchema";
import { readPlan } from "../../../src/domain/indicator/readPlan";

const GDP = { code: "GDP", name: "地区生产总值", unit: "亿元", kind: "growth" };
const plan = (indicators: unknown, rest: object = {}): unknown => ({
  format: "plan-annex/1",
  region: "鼓楼区",
  year: 2024,
  indicators,
  ...rest,
});
const problemsOf = (input: unknown): string[] => {
  const read = readPlan(input);
  return (read.ok ? read.warnings : read.problems).map(({ code, place }) => `${code} ${place}`);
};

describe("a plan file", () => {
  it("is read with everything it may say", () => {
    const whole = {
      ...{
        ...GDP,
        no: "1-1",
        group: "经济运行",
        direction: "higher",
        targetText: "增长5%左右",
        actual: 1020.53,
        prior: 990,
      },
      ...{
        publishedYoy: 4.4,
        yoyUnit: "%",
        baseline: 0,
        priceBasis: "constant",
        agency: "区发改委",
        decimals: 2,
        remark: "初步数",
      },
    };
    const read = readPlan(plan([whole], { period: "1-6月", source: "公报" }));
    expect(read).toEqual({
      ok: true,
      warnings: [],
      value: {
        format: "plan-annex/1",
        region: "鼓楼区",
        year: 2024,
        period: "1-6月",
        source: "公报",
        indicators: [whole],
      },
    });
  });

  it("may leave out all but code, name, unit and kind; null and blank are left out too", () => {
    const read = readPlan(plan([{ ...GDP, agency: null, group: "", remark: "  ", actual: null }]));
    expect(read.ok && read.value.indicators).toEqual([GDP]);
  });

  it.each([
    "flow",
    "growth",
    "level",
    "ratio",
    "reduction",
    "rank",
    "milestone",
    "qualitative",
    "relation",
    "external",
  ])("[I] knows the kind %s", (kind) => expect(readPlan(plan([{ ...GDP, kind }])).ok).toBe(true));

  it("reads a number as 序号, and note as remark where there is none", () => {
    const read = readPlan(
      plan([
        { ...GDP, no: 7, note: "较一季度改善" },
        { ...GDP, code: "B", note: "说明", remark: "备注" },
      ]),
    );
    expect(read.ok && read.value.indicators.map(({ no, remark }) => [no, remark])).toEqual([
      ["7", "较一季度改善"],
      [undefined, "备注"],
    ]);
  });

  it("[I3] has all of its errors listed at once, in the order of the file, each with its place", () => {
    const bad = plan(
      [
        7,
        { ...GDP, kind: "percent", decimals: 2.5 },
        { code: "B", unit: "个", kind: "flow", actual: "12" },
        { ...GDP, code: "gdp" },
      ],
      { region: 5, year: "2024", period: "二季度左右" },
    );
    expect(problemsOf(bad)).toEqual([
      "fieldType region",
      "fieldType year",
      "fieldType indicators[0]",
      "fieldValue indicators[1].kind",
      "fieldValue indicators[1].decimals",
      "fieldMissing indicators[2].name",
      "fieldType indicators[2].actual",
      "duplicateCode indicators[3].code",
    ]);
  });

  it("names what is allowed and what was got", () => {
    const read = readPlan(plan([{ ...GDP, direction: "up" }]));
    expect(read).toMatchObject({
      problems: [{ facts: { got: "up", allowed: "higher、lower、range", field: "direction" } }],
    });
  });

  it.each([
    ["no indicators", plan([]), "indicatorsEmpty indicators"],
    ["no list", plan(undefined), "indicatorsEmpty indicators"],
    ["no format", { region: "a", year: 2024, indicators: [GDP] }, "fieldMissing format"],
    ["another format", { format: "other/2" }, "planFormat format"],
    ["a newer format", { format: "plan-annex/2" }, "planVersionNewer format"],
    ["a list", [GDP], "planNotObject "],
    ["nothing", null, "planNotObject "],
    ["a period of another year", plan([GDP], { period: "2023年1-6月" }), "periodYearMismatch period"],
    ["a period that is none", plan([GDP], { period: "某月" }), "periodUnreadable period"],
  ])("is refused with %s", (_, input, problem) => expect(problemsOf(input)).toEqual([problem]));

  it("is read with a warning for each unknown name, once", () => {
    const read = readPlan(
      plan(
        [
          { ...GDP, cityRank: "第1" },
          { ...GDP, code: "B", cityRank: "第2" },
        ],
        { published: {} },
      ),
    );
    expect(read.ok && read.warnings.map(({ place, facts }) => [place, facts["count"]])).toEqual([
      ["published", 1],
      ["indicators[0].cityRank", 2],
    ]);
  });
});

describe("never accepted", () => {
  it.each(["GDP", "gdp", " GDP ", "ＧＤＰ", "Ｇdp\u3000"])("a second code GDP written %j", (code) => {
    expect(problemsOf(plan([GDP, { ...GDP, code }]))).toContain("duplicateCode indicators[1].code");
  });

  it.each([
    "=1+1",
    "+SUM(A1)",
    "-cmd|' /C calc'!A0",
    "@SUM(1)",
    "＝1",
    "＋1+1",
    "－A1",
    "＠x",
    "\t=1",
    "\r=1",
    "\n1",
    " =1",
    "-1+2",
    "-5(1)",
  ])("%j as a name, target, remark, group, agency or unit", (text) => {
    for (const field of ["name", "targetText", "remark", "group", "agency", "unit", "no"]) {
      expect(problemsOf(plan([{ ...GDP, [field]: text }]))).toEqual([`formulaText indicators[0].${field}`]);
    }
  });

  it.each(["-7.8%", "－7.8%", "+5个百分点", "-", "—", "——", "-1,020.53亿元", "5-7%", "1-1"])(
    "but %j is a figure or a dash",
    (targetText) => {
      const read = readPlan(plan([{ ...GDP, targetText }]));
      expect(read.ok && read.value.indicators[0]?.targetText).toBe(targetText);
    },
  );

  it.each(["技术\u200b合同", "技术\u202e合同", "\ufeff技术", "技\u0000术", "技\u00ad术", "技\ud800术", "技术\n合同"])(
    "characters that cannot be seen: %j",
    (name) => {
      const found = problemsOf(plan([{ ...GDP, name }]));
      expect(found).toEqual(name.startsWith("\ufeff") ? [] : ["invisibleCharacters indicators[0].name"]);
    },
  );

  it.each([NaN, Infinity, -Infinity, JSON.parse("1e309"), 1e16])("%p as a figure", (actual) => {
    expect(problemsOf(plan([{ ...GDP, actual }]))).toEqual(["fieldValue indicators[0].actual"]);
  });

  it("`__proto__` as anything but an unknown name", () => {
    const text =
      '{"format":"plan-annex/1","region":"a","year":2024,"indicators":[{"code":"A","name":"b","unit":"c","kind":"flow","__proto__":{"agency":"x"}}]}';
    const read = readPlan(JSON.parse(text));
    expect(read.ok && [read.value.indicators[0]?.agency, read.warnings[0]?.place]).toEqual([
      undefined,
      "indicators[0].__proto__",
    ]);
    expect(({} as { agency?: string }).agency).toBeUndefined();
  });

  it("a line break in a remark is no fault, and is one line break", () => {
    const read = readPlan(plan([{ ...GDP, remark: "第一行\r\n第二行" }]));
    expect(read.ok && read.value.indicators[0]?.remark).toBe("第一行\n第二行");
  });

  it("anything that throws: whatever JSON says, the answer is a result", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => typeof readPlan(value).ok === "boolean"),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("code", "name", "unit", "kind", "actual", "no"), fc.jsonValue()),
        (indicator) => {
          const read = readPlan(plan([indicator]));
          return read.ok || read.problems.every(({ place }) => place.startsWith("indicators[0]"));
        },
      ),
      { numRuns: 300 },
    );
  });
});

it("publishes a JSON Schema that requires what the reader requires", () => {
  const schema = planJsonSchema() as {
    required: string[];
    properties: { indicators: { items: { required: string[] } } };
  };
  expect(schema.required).toEqual(["format", "region", "year", "indicators"]);
  expect(schema.properties.indicators.items.required).toEqual(["code", "name", "unit", "kind"]);
  expect(JSON.stringify(schema)).toContain('"enum":["flow","growth"');
});
