import { hostErrors } from "./hostErrors";
import type { HostObject } from "./hostObject";
import type { WireQuery } from "./richApi";

/** Reads a property when it may be read: awaits calculation where the value depends on it. */
export type ReadProperty = (object: HostObject, property: string) => Promise<unknown>;

/** Names an object so that the client can address it again. */
export type IdentityOf = (object: HostObject) => Record<string, unknown>;

/** Answers `load`: the properties asked for (all scalars when none is named), of an object or a collection's items. */
export async function queryObject(
  object: HostObject,
  query: WireQuery,
  identityOf: IdentityOf,
  read: ReadProperty,
): Promise<Record<string, unknown>> {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const answer = identityOf(object);
  const items = object.items();
  if (items) {
    const ofItems = names.filter((name) => !find(object.scalars, name));
    for (const name of names) await take(object, name, answer, identityOf, read, true);
    const skip = query.Skip ?? 0;
    const wanted = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    const answers: unknown[] = [];
    for (const item of wanted) answers.push(await queryObject(item, { Select: ofItems }, identityOf, read));
    answer["_Items"] = answers;
    return answer;
  }
  if (names.length === 0 || names.includes("*")) {
    for (const scalar of object.scalars) answer[scalar] = await read(object, scalar);
  }
  for (const name of names) if (name !== "*") await take(object, name, answer, identityOf, read, false);
  return answer;
}

async function take(
  object: HostObject,
  name: string,
  answer: Record<string, unknown>,
  identityOf: IdentityOf,
  read: ReadProperty,
  onlyScalars: boolean,
): Promise<void> {
  const scalar = find(object.scalars, name);
  if (scalar) answer[scalar] = await read(object, scalar);
  if (scalar || onlyScalars) return;
  const [head = "", ...rest] = name.split(/[/.]/u);
  const property = head.charAt(0).toUpperCase() + head.slice(1);
  if (!object.hasNavigation(property)) throw hostErrors.apiNotFound(`${object.className}.${head}`);
  const child = object.navigate(property);
  if (child === null) {
    answer[property] = null;
    return;
  }
  const select = rest.length > 0 ? [rest.join("/").replace(/^items\//iu, "")] : [];
  const before = (answer[property] ?? {}) as Record<string, unknown>;
  answer[property] = merge(before, await queryObject(child, { Select: select }, identityOf, read));
}

function merge(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const [old, fresh] = [before["_Items"], after["_Items"]];
  if (!Array.isArray(old) || !Array.isArray(fresh)) return { ...before, ...after };
  return { ...before, ...after, _Items: fresh.map((item, i) => ({ ...(old[i] as object), ...(item as object) })) };
}

function find(names: readonly string[], name: string): string | undefined {
  return names.find((known) => known.toLowerCase() === name.toLowerCase());
}
