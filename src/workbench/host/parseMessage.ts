import { xdm } from "./xdm";
import type { XdmMessage } from "./xdm";

/** A request of office.js from the text of a message; undefined for anything else that is posted to a window. */
export function parseMessage(text: unknown): XdmMessage | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isRequest =
      typeof value === "object" && value !== null && "_messageType" in value && value._messageType === xdm.request;
    return isRequest ? (value as unknown as XdmMessage) : undefined;
  } catch {
    return undefined;
  }
}
