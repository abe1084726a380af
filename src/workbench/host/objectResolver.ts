import { hostErrors } from "./hostErrors";
import type { HostObject } from "./hostObject";
import { pathType } from "./richApi";
import type { WireArguments, WireObjectPath, WireRequest } from "./richApi";

/** Finds the objects of one batch. Null is a null object: `…OrNullObject` found nothing. */
export interface ObjectResolver {
  resolve(path: number): HostObject | null;
  values(info: WireArguments | undefined): readonly unknown[];
}

/** Where objects come from. */
export interface ObjectSources {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: ReadonlyMap<string, HostObject>;
}

/** Resolves object paths; each path of a batch is walked once, so `add()` adds once. */
export function objectResolver(request: WireRequest, sources: ObjectSources): ObjectResolver {
  const found = new Map<number, HostObject | null>();
  const resolve = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(id)];
    if (!path) throw hostErrors.invalidObjectPath();
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : undefined;
    const object = parent === null ? null : walk(path, parent, sources, values);
    found.set(id, object);
    return object;
  };
  const values = (info: WireArguments | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((value, index) =>
      replaceObjects(value, info?.ReferencedObjectPathIds?.[index], resolve),
    );
  return { resolve, values };
}

function walk(
  path: WireObjectPath,
  parent: HostObject | undefined,
  sources: ObjectSources,
  values: (info: WireArguments | undefined) => readonly unknown[],
): HostObject | null {
  switch (path.ObjectPathType) {
    case pathType.globalObject:
      return sources.root;
    case pathType.newObject:
      return service(sources, path.Name);
    case pathType.referenceId:
      return reference(sources, path.Name);
    case pathType.nullObject:
      return null;
  }
  if (!parent) throw hostErrors.invalidObjectPath();
  if (path.ObjectPathType === pathType.property) return parent.navigate(path.Name);
  const method = path.ObjectPathType === pathType.indexer ? "GetItem" : path.Name;
  return (parent.call(method, values(path.ArgumentInfo)) ?? null) as HostObject | null;
}

function service(sources: ObjectSources, name: string): HostObject {
  const found = sources.services[name];
  if (!found) throw hostErrors.apiNotFound(name);
  return found;
}

function reference(sources: ObjectSources, name: string): HostObject {
  const found = sources.references.get(name);
  if (!found) throw hostErrors.invalidReference();
  return found;
}

/** Puts objects where the client wrote the number of their path. */
function replaceObjects(value: unknown, marks: unknown, resolve: (id: number) => HostObject | null): unknown {
  if (Array.isArray(marks) && Array.isArray(value)) {
    return value.map((entry, index) => replaceObjects(entry, marks[index], resolve));
  }
  if (typeof marks === "number" && marks !== 0) return resolve(marks);
  if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
    return resolve(Number(value._ObjectPathId));
  }
  return value;
}
