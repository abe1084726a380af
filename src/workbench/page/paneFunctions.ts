import type { CallFunction } from "../grid/customFunction";

type RunningFunction = (...values: unknown[]) => unknown;

/** What office.js keeps of the functions that the add-in's page associated with their ids. */
interface FunctionsPage {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings?: Readonly<Record<string, RunningFunction>> };
  };
}

const PATIENCE = { step: 50, most: 15_000 };

function mappings(frame: HTMLIFrameElement): Readonly<Record<string, RunningFunction>> {
  const page: unknown = frame.contentWindow;
  return (page as FunctionsPage | null)?.CustomFunctions?._association?.mappings ?? {};
}

/** The add-in's functions as its own page runs them: same code, same memory, called without a message in between. */
export interface PaneFunctions {
  readonly call: CallFunction;
  /** Resolves when the page knows all of these ids; fails when it does not come to that. */
  whenKnown(ids: readonly string[]): Promise<void>;
}

/** Reaches into the add-in's frame, which is of the same origin, for the functions that it registered with office.js. */
export function paneFunctions(frame: HTMLIFrameElement): PaneFunctions {
  const missing = (ids: readonly string[]): string[] =>
    ids.filter((id) => mappings(frame)[id.toUpperCase()] === undefined);
  return {
    call(id, values, address): unknown {
      const found = mappings(frame)[id.toUpperCase()];
      return found === undefined ? { code: "#NAME?" } : found(...values, { address });
    },
    async whenKnown(ids): Promise<void> {
      for (let waited = 0; missing(ids).length > 0; waited += PATIENCE.step) {
        if (waited > PATIENCE.most) throw new Error(`the add-in does not know ${missing(ids).join(", ")}`);
        await new Promise((resolve) => setTimeout(resolve, PATIENCE.step));
      }
    },
  };
}
