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
  if (items) return queryItems(object, items, query, names, identityOf, read);
  if (names.length === 0 || names.includes("*")) {
    for (const scalar of object.scalars) answer[scalar] = await read(object, scalar);
  }
  for (const name of names) if (name !== "*") await take(object, name, answer, identityOf, read, false);
  return answer;
}

async function queryItems(
  collection: HostObject,
  items: readonly HostObject[],
  { Skip: skip = 0, Top: top }: WireQuery,
  names: readonly string[],
  identityOf: IdentityOf,
  read: ReadProperty,
): Promise<Record<string, unknown>> {
  const answer = identityOf(collection);
  for (const name of names) await take(collection, name, answer, identityOf, read, true);
  const ofItems = names.filter((name) => !find(collection.scalars, name));
  const wanted = items.slice(skip, top === undefined ? undefined : skip + top);
  const answers: unknown[] = [];
  for (const item of wanted) answers.push(await queryObject(item, { Select: ofItems }, identityOf, read));
  answer["_Items"] = answers;
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
  answer[property] = merge(answer[property], await queryObject(child, { Select: select }, identityOf, read));
}

/** Joins what several names found of the same object: `format/font/bold` and `format/font/size`. */
function merge(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return after.map((item, i) => merge(before[i], item));
  if (!isRecord(before) || !isRecord(after)) return after;
  const both: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(after)) both[key] = merge(both[key], value);
  return both;
}

function find(names: readonly string[], name: string): string | undefined {
  return names.find((known) => known.toLowerCase() === name.toLowerCase());
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
