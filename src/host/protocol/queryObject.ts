import type { QueryInfo } from "./Batch";
import { HostCollection, HostObject, plainProperties, readMember } from "./HostObject";

/** Asked for by code that wants an object's id only. */
const NOTHING_NEEDED = "NoPropertiesNeeded";

/** 読み込み: the properties of an object, or of every item of a collection, as the client's `load` asks. */
export function queryObject(object: HostObject, query: QueryInfo): object {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((path) => path !== NOTHING_NEEDED);
  if (object instanceof HostCollection) return queryCollection(object, paths, query);
  return queryPaths(object, paths.length > 0 || query.Select?.includes(NOTHING_NEEDED) ? paths : ["*"]);
}

function queryCollection(collection: HostCollection, paths: readonly string[], query: QueryInfo): object {
  const itemPaths = paths
    .filter((path) => !/^(?:items|count)$/iu.test(path))
    .map((path) => path.replace(/^items\//iu, ""));
  const ownPaths = paths.filter((path) => /^count$/iu.test(path));
  const start = query.Skip ?? 0;
  const items = collection.items().slice(start, query.Top === undefined ? undefined : start + query.Top);
  return {
    ...queryPaths(collection, ownPaths),
    _Items: items.map((item) => ({
      ...queryObject(item, { Select: itemPaths }),
      ...(item.itemId !== undefined && { _Id: item.itemId }),
    })),
  };
}

function queryPaths(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    if (first === "*" || first === "") addPlain(object, result);
    else if (rest.length > 0) deeper.set(first, [...(deeper.get(first) ?? []), rest.join("/")]);
    else addMember(object, first, result);
  }
  for (const [name, select] of deeper) {
    const value = readMember(object, name);
    result[pascal(name)] = value instanceof HostObject ? queryObject(value, { Select: select }) : value;
  }
  return result;
}

function addMember(object: HostObject, name: string, result: Record<string, unknown>): void {
  const value = readMember(object, name);
  result[pascal(name)] = value instanceof HostObject ? queryObject(value, {}) : value;
}

function addPlain(object: HostObject, result: Record<string, unknown>): void {
  for (const name of plainProperties(object)) result[pascal(name)] = readMember(object, name);
}

const pascal = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
