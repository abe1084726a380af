import { HostError } from "./hostError";

/**
 * Excel's errors, with the wording that Microsoft documents for their codes. `apiNotFound` is the answer to every member and
 * option that this host does not answer: it names it, in the message and as `errorLocation`, and the action fails.
 */
export const hostErrors = {
  invalidArgument: (location?: string): HostError =>
    new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", 400, location),
  dimensions: (location: string): HostError =>
    new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      400,
      location,
    ),
  itemNotFound: (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404),
  itemAlreadyExists: (): HostError =>
    new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409),
  invalidReference: (): HostError =>
    new HostError("InvalidReference", "This reference is not valid for the current operation.", 400),
  invalidOperation: (): HostError =>
    new HostError("InvalidOperation", "The operation attempted is invalid on the object.", 400),
  invalidObjectPath: (): HostError =>
    new HostError("InvalidObjectPath", "The object path is not valid: it leads through a null object.", 400),
  accessDenied: (): HostError =>
    new HostError("AccessDenied", "You cannot perform the requested operation: the sheet is protected.", 403),
  apiNotFound: (location: string): HostError =>
    new HostError(
      "ApiNotFound",
      `The API ${location} could not be found: this host does not answer it.`,
      404,
      location,
    ),
  general: (): HostError =>
    new HostError("GeneralException", "There was an internal error while processing the request.", 500),
} as const;
