import { HostError } from "./hostError";
import { hostErrors } from "./hostErrors";
import type { HostObject } from "./hostObject";

/** A scalar property; without `set` it is read only. */
export interface HostProperty<State> {
  get(state: State): unknown;
  set?(state: State, value: unknown): void;
  /** True when formulas must be calculated before it is read. */
  readonly calculated?: boolean;
}

/** What a class of Excel's object model answers; all names as on the wire (`RowCount`, `GetRange`). */
export interface HostClassDefinition<State> {
  readonly name: string;
  identity?(state: State): Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, HostProperty<State>>>;
  /** Names that the client sends when it writes a property, where they differ from those that it reads: sent → read. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  readonly navigations?: Readonly<Record<string, (state: State) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (state: State, values: readonly unknown[]) => unknown>>;
  items?(state: State): readonly HostObject[];
}

/** A class of the object model. */
export interface HostClass<State> {
  create(state: State): HostObject;
  /** The state of an object of this class, undefined for anything else. */
  stateOf(value: unknown): State | undefined;
}

/** Makes a class of Excel's object model. A member that is not defined fails as `ApiNotFound Class.member`. */
export function defineHostClass<State>(definition: HostClassDefinition<State>): HostClass<State> {
  const { name } = definition;
  const properties = new Map(Object.entries(definition.properties ?? {}));
  const writtenAs = new Map(Object.entries(definition.writtenAs ?? {}));
  const navigations = new Map(Object.entries(definition.navigations ?? {}));
  const methods = new Map(Object.entries(definition.methods ?? {}));
  const scalars = [...properties.keys()];
  const states = new WeakMap<object, State>();
  const missing = (member: string): Error => hostErrors.apiNotFound(`${name}.${camel(member)}`);
  /** Adds to an error which member it happened in. */
  const located = <Answer>(member: string, act: () => Answer): Answer => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof HostError) || error.location !== undefined) throw error;
      throw new HostError(error.code, error.message, error.status, `${name}.${camel(member)}`);
    }
  };
  return {
    stateOf: (value) => (typeof value === "object" && value !== null ? states.get(value) : undefined),
    create(state): HostObject {
      const object: HostObject = {
        className: name,
        scalars,
        identity: () => definition.identity?.(state) ?? {},
        isCalculated: (property) => properties.get(property)?.calculated === true,
        get(property): unknown {
          const found = properties.get(property);
          if (!found) throw missing(property);
          return located(property, () => found.get(state));
        },
        set(property, value): void {
          const found = properties.get(writtenAs.get(property) ?? property);
          if (!found?.set) throw missing(property);
          located(property, () => found.set?.(state, value));
        },
        navigate(property): HostObject | null {
          const found = navigations.get(property);
          if (!found) throw missing(property);
          return located(property, () => found(state));
        },
        call(method, values): unknown {
          const found = methods.get(method);
          if (!found) throw missing(method);
          return located(method, () => found(state, values));
        },
        hasNavigation: (property) => navigations.has(property),
        items: () => definition.items?.(state),
      };
      states.set(object, state);
      return object;
    },
  };
}

function camel(member: string): string {
  return member.replace(/^_?[A-Z]/u, (start) => start.toLowerCase());
}
