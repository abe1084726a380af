import { warning, type Problem } from "../domain/problem";

/** What the add-in is built for; the manifest asks for the same. */
const REQUIRED = [
  { set: "ExcelApi", version: "1.12" },
  { set: "SharedRuntime", version: "1.1" },
] as const;

/**
 * Lists the requirement sets that this Excel says it lacks, as warnings. It is a hint, not a gate: Excel is known to answer
 * wrongly in both directions, so the add-in goes on, and a member that is really absent becomes `hostUnsupported` when
 * it is used.
 */
export function requirements(): readonly Problem[] {
  return REQUIRED.filter(({ set, version }) => !isSupported(set, version)).map(({ set, version }) =>
    warning("hostUnsupported", "", { code: "ApiNotFound", message: `${set} ${version}`, location: set }),
  );
}

function isSupported(set: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return true;
  }
}
