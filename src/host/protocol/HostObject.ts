import { fail } from "./HostError";

/**
 * Office.js の受け手: an object that answers the client library. A member of Office.js is a getter, setter or
 * method of the same name on the class; nothing else may stand on a prototype, so helpers are #private, own
 * fields or plain functions. What a class does not have is answered with ApiNotFound.
 */
export abstract class HostObject {
  /** Key by which a collection's client asks for this item again; absent where items have none. */
  declare readonly itemId?: string | number;
  /** Properties that lead to another object which may be missing: known without asking for it. */
  declare readonly links?: readonly string[];
  /** Asked before the object is used; throws ItemNotFound once what it stands for is gone. */
  declare readonly requireLive?: () => void;
}

/** A collection: `items` in order, found by the key that its `getItem` takes. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract readonly items: () => readonly Item[];
}

const memberName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** The descriptor of a member that Office.js may reach; undefined where the class does not have it. */
function member(object: HostObject, name: string): PropertyDescriptor | undefined {
  const key = memberName(name);
  for (
    let prototype = Object.getPrototypeOf(object) as object | null;
    prototype && prototype !== HostObject.prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    if (key === "constructor") return undefined;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** Members that a class answers, by Office.js name: for the list of what is not implemented. */
export function membersOf(prototype: object): string[] {
  const names: string[] = [];
  for (let each = prototype; each !== HostObject.prototype; each = Object.getPrototypeOf(each) as object)
    names.push(...Object.getOwnPropertyNames(each).filter((name) => name !== "constructor"));
  return [...new Set(names)].sort();
}

const missing = (object: HostObject, name: string): never =>
  fail("ApiNotFound", `The host does not implement ${object.constructor.name}.${memberName(name)}.`);

export function readMember(object: HostObject, name: string): unknown {
  const descriptor = member(object, name);
  if (!descriptor?.get) return missing(object, name);
  return descriptor.get.call(object) as unknown;
}

export function writeMember(object: HostObject, name: string, value: unknown): void {
  const descriptor = member(object, name);
  if (!descriptor?.set) missing(object, name);
  else descriptor.set.call(object, value);
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = member(object, name)?.value as unknown;
  if (typeof method !== "function") return missing(object, name);
  return method.apply(object, args) as unknown;
}

/** Names of the plain properties of an object: what a load without names asks for. */
export function plainProperties(object: HostObject): string[] {
  return membersOf(Object.getPrototypeOf(object) as object).filter((name) => {
    const descriptor = member(object, name);
    return descriptor?.get !== undefined && !isNavigation(object, name);
  });
}

/** A property that leads to another object is not loaded with the plain ones. */
function isNavigation(object: HostObject, name: string): boolean {
  return object.links?.includes(name) === true || readMember(object, name) instanceof HostObject;
}
