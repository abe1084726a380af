import { HostError } from "./hostError";
import { hostErrors } from "./hostErrors";
import type { HostObject } from "./hostObject";
import { objectResolver } from "./objectResolver";
import type { ObjectResolver } from "./objectResolver";
import { queryObject } from "./queryObject";
import { actionType } from "./richApi";
import type { WireAction, WireRequest, WireResponse } from "./richApi";

/** What the dispatcher needs to know of the workbook behind it. */
export interface DispatcherOptions {
  readonly root: HostObject;
  /** Services that the client addresses by name, beside the workbook. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly isCalculating: () => boolean;
  readonly settle: () => Promise<void>;
  /** Told about errors that are bugs of the host. */
  readonly onBug: (error: unknown) => void;
}

/** Called around each action, by its index; throws to fail it. */
export interface ActionHooks {
  before?(action: number): void;
  after?(action: number): void;
}

/** Answers batches of the rich API. It knows no Excel: only objects, paths and actions. */
export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceNames = new WeakMap<HostObject, string>();
  private referencesGiven = 0;

  constructor(private readonly options: DispatcherOptions) {}

  /** Forgets what an earlier page of the add-in kept. */
  forgetReferences(): void {
    this.references.clear();
  }

  /** Does the actions in order and stops at the first that fails; what was done before stays done. */
  async execute(request: WireRequest, hooks: ActionHooks = {}): Promise<WireResponse> {
    const resolver = objectResolver(request, { ...this.options, references: this.references });
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        hooks.before?.(index);
        const value = await this.act(action, resolver);
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        hooks.after?.(index);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.failure(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async act(action: WireAction, resolver: ObjectResolver): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const object = resolver.resolve(action.ObjectPathId);
    if (object === null) return actOnNull(action);
    switch (action.ActionType) {
      case actionType.instantiate:
      case actionType.query:
      case actionType.queryAsJson:
        return this.read(object, action);
      case actionType.setProperty:
        object.set(action.Name, resolver.values(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        return update(object, action);
      case actionType.ensureUnchanged:
        return null;
      case actionType.method:
        return this.call(object, action.Name, resolver.values(action.ArgumentInfo));
      default:
        throw hostErrors.apiNotFound(`ActionType ${String(action.ActionType)}`);
    }
  }

  private async read(object: HostObject, action: WireAction): Promise<unknown> {
    const bare = action.ActionType === actionType.instantiate && !action.QueryInfo;
    return bare ? this.identityOf(object) : this.query(object, action);
  }

  private async call(object: HostObject, method: string, values: readonly unknown[]): Promise<unknown> {
    if (method === "_KeepReference") return this.keep(object);
    if (method === "_RemoveReference") {
      this.references.delete(String(values[0]));
      return null;
    }
    const answer: unknown = await object.call(method, values);
    return isHostObject(answer) ? this.identityOf(answer) : answer;
  }

  private keep(object: HostObject): null {
    this.referencesGiven += 1;
    const name = `reference${String(this.referencesGiven)}`;
    this.references.set(name, object);
    this.referenceNames.set(object, name);
    return null;
  }

  private query(object: HostObject, action: WireAction): Promise<unknown> {
    return queryObject(
      object,
      action.QueryInfo ?? {},
      (each) => this.identityOf(each),
      async (each, property) => {
        if (each.isCalculated(property) && this.options.isCalculating()) await this.options.settle();
        return each.get(property);
      },
    );
  }

  private identityOf(object: HostObject): Record<string, unknown> {
    const reference = this.referenceNames.get(object);
    return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private failure(error: unknown, index: number): NonNullable<WireResponse["Error"]> {
    if (!(error instanceof HostError)) this.options.onBug(error);
    const known = error instanceof HostError ? error : hostErrors.general();
    return {
      Code: known.code,
      Message: known.message,
      HttpStatusCode: known.status,
      ActionIndex: index,
      Location: known.location ?? "",
    };
  }
}

/** A null object answers null to reading and to methods; it cannot be changed. */
function actOnNull(action: WireAction): null {
  const changes = action.ActionType === actionType.setProperty || action.ActionType === actionType.update;
  if (changes) throw hostErrors.invalidObjectPath();
  return null;
}

function update(object: HostObject, action: WireAction): null {
  for (const [name, value] of Object.entries(action.ObjectState ?? {})) object.set(pascal(name), value);
  return null;
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "identity" in value;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
