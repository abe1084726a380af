import { error, type Problem, type ProblemCode } from "../domain/problem";

/** Codes of Office.js (`OfficeExtension.Error.code`, Excel error table) by what a user can do about them. */
const BY_CODE: ReadonlyMap<unknown, ProblemCode> = new Map([
  ["InvalidOperationInCellEditMode", "hostBusyEditing"],
  ["RequestPayloadSizeLimitExceeded", "hostTooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "hostTooLarge"],
  ["RangeExceedsLimit", "hostTooLarge"],
  ["OperationCellsExceedLimit", "hostTooLarge"],
  ["AccessDenied", "hostProtected"],
  ["ApiNotFound", "hostUnsupported"],
  ["ApiNotAvailable", "hostUnsupported"],
  ["NotImplemented", "hostUnsupported"],
  ["UnsupportedFeature", "hostUnsupported"],
  ["UnsupportedOperation", "hostUnsupported"],
  ["SyncTimeout", "hostTimeout"],
  ["ItemNotFound", "hostItemMissing"],
  ["ItemAlreadyExists", "hostItemExists"],
]);

/** HTTP answers of Excel on the web that come without a known code. */
const BY_STATUS: ReadonlyMap<unknown, ProblemCode> = new Map([
  [403, "hostProtected"],
  [408, "hostTimeout"],
  [413, "hostTooLarge"],
  [501, "hostUnsupported"],
  [504, "hostTimeout"],
]);

/** Taking the protection away fails only where it needs a password, whatever code the host finds for that. */
const UNPROTECT = "WorksheetProtection.unprotect";

/** What is read of whatever the host threw. */
interface Fault {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly httpStatusCode?: unknown;
  readonly traceMessages?: readonly unknown[];
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/**
 * Turns what the host threw into a problem. The place is the sheet that was being worked on: the batch leaves a trace
 * message whenever it turns to another sheet, and Office.js reports which of them were passed before the fault.
 *
 * The facts are the same for every code: `code` and `message` as the host gave them, and `location`, the member of the
 * object model that failed (`Worksheet.name`); each is "" where the host said nothing.
 */
export function hostProblem(thrown: unknown, place: string): Problem {
  const fault = faultOf(thrown);
  const code = textOf(fault.code);
  const sheet = textOf(fault.traceMessages?.at(-1)) || place;
  const location = textOf(fault.debugInfo?.errorLocation);
  const known = BY_CODE.get(code) ?? BY_STATUS.get(fault.httpStatusCode) ?? "hostFailed";
  return error(known === "hostFailed" && location === UNPROTECT ? "hostProtected" : known, sheet, {
    code,
    message: textOf(fault.message) || textOf(thrown),
    location,
  });
}

function faultOf(thrown: unknown): Fault {
  return typeof thrown === "object" && thrown !== null ? thrown : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
