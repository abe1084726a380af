/** The reason of a failed file operation as the system names it: `ENOENT`, or its message where it has no code. */
export function reasonOfFault(fault: unknown): string {
  const { code, message } = (typeof fault === "object" && fault !== null ? fault : {}) as Record<string, unknown>;
  return [code, message].find((text): text is string => typeof text === "string") ?? String(fault);
}
