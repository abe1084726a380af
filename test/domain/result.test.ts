import { fail, succeed } from "../../src/domain/result";
import { error, warning } from "../../src/domain/problem";

test("a success carries its value and warnings, a failure every problem", () => {
  const late = warning("fieldUnknown", "indicators[0].cityRank");
  expect(succeed(3, [late])).toEqual({ ok: true, value: 3, warnings: [late] });
  const wrong = error("duplicateCode", "indicators[1].code", { value: "GDP" });
  expect(fail([wrong])).toEqual({ ok: false, problems: [wrong] });
});
