import { defineHostClass } from "./defineHostClass";
import type { HostObject } from "./hostObject";

/** What a custom function answered over the protocol. */
export type InvocationOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly errorCode: number; readonly value: unknown };

/** Sends an entry of a `richApiMessage`; false when the add-in does not listen yet. */
export type SendEntry = (entry: readonly unknown[]) => boolean;

const INVOKE = [1, 1000] as const;

/** Results as the client posts them: `[id, ok, value, errorCode?]`. */
type PostedResult = readonly [number, boolean, unknown, number?];

/** The service that runs custom functions in the add-in's page by messages, as Excel on the web does. */
export class CustomFunctionsService {
  private readonly waiting = new Map<number, (outcome: InvocationOutcome) => void>();
  private readonly ready: Promise<void>;
  private becomeReady: () => void = () => undefined;
  private given = 0;

  constructor(private readonly send: SendEntry) {
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve;
    });
  }

  /** The service as the client addresses it. */
  readonly object: HostObject = defineHostClass<CustomFunctionsService>({
    name: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: (service) => {
        service.becomeReady();
        return null;
      },
      _GetEnabledFeatures: () => [],
      SetInvocationArrayResults: (service, [results]) => service.settle(results as readonly PostedResult[]),
    },
  }).create(this);

  /** Resolves when the add-in's page can run functions. */
  whenReady(): Promise<void> {
    return this.ready;
  }

  /**
   * Calls a function by its id. Ranges are two-dimensional arrays, blank cells null.
   *
   * @param address cell that the call stands in, with its sheet
   */
  async invoke(id: string, values: readonly unknown[], address: string): Promise<InvocationOutcome> {
    await this.ready;
    this.given += 1;
    const invocation = this.given;
    const outcome = new Promise<InvocationOutcome>((resolve) => this.waiting.set(invocation, resolve));
    const entry = [...INVOKE, "", JSON.stringify([invocation, id, values, address, 0]), invocation, false];
    if (!this.send(entry)) throw new Error("the add-in does not listen to messages yet");
    return outcome;
  }

  private settle(results: readonly PostedResult[]): null {
    for (const [id, ok, value, errorCode] of results) {
      this.waiting.get(id)?.(ok ? { ok, value } : { ok: false, errorCode: errorCode ?? 0, value });
      this.waiting.delete(id);
    }
    return null;
  }
}
