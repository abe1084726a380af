import { hostProblem } from "../../src/excel/hostProblem";
import { SyncTimeout } from "../../src/excel/syncTimeout";

// Codes: error table of the Excel JavaScript API (learn.microsoft.com, "Error handling with the application-specific APIs").
test.each([
  ["InvalidOperationInCellEditMode", "hostBusyEditing"],
  ["RequestPayloadSizeLimitExceeded", "hostTooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "hostTooLarge"],
  ["AccessDenied", "hostProtected"],
  ["ApiNotFound", "hostUnsupported"],
  ["NotImplemented", "hostUnsupported"],
  ["ItemNotFound", "hostItemMissing"],
  ["ItemAlreadyExists", "hostItemExists"],
  ["GeneralException", "hostFailed"],
  ["constructor", "hostFailed"],
])("the fault %s is the problem %s", (code, expected) => {
  const problem = hostProblem({ code, message: "said", debugInfo: { errorLocation: "Range.values" } }, "实绩");
  expect(problem).toEqual({
    code: expected,
    severity: "error",
    place: "实绩",
    facts: { code, message: "said", location: "Range.values" },
  });
});

test("a protection that cannot be taken away is hostProtected, whatever code the host finds for a missing password", () => {
  const fault = { code: "InvalidArgument", message: "", debugInfo: { errorLocation: "WorksheetProtection.unprotect" } };
  expect(hostProblem(fault, "评价")).toMatchObject({ code: "hostProtected", place: "评价" });
  expect(hostProblem({ ...fault, code: "SyncTimeout" }, "评价").code).toBe("hostTimeout");
});

test("the place is the sheet of the last trace that the host passed", () => {
  const fault = { code: "AccessDenied", message: "", traceMessages: ["指标体系", "目标2024年"] };
  expect(hostProblem(fault, "附表").place).toBe("目标2024年");
});

test("without a known code the HTTP status decides", () => {
  expect(hostProblem({ code: "5104", httpStatusCode: 413 }, "").code).toBe("hostTooLarge");
});

test("a sync without an answer is hostTimeout", () => {
  expect(hostProblem(new SyncTimeout(25_000), "附表").code).toBe("hostTimeout");
});

test.each([[undefined], [null], ["gone"], [7], [new TypeError("x is not a function")]])(
  "whatever was thrown (%p) is a coded problem",
  (thrown) => {
    expect(hostProblem(thrown, "附表")).toMatchObject({ code: "hostFailed", place: "附表" });
  },
);
