import {
  actionTypes,
  pathTypes,
  type ArgumentInfo,
  type Batch,
  type BatchAction,
  type BatchError,
} from "./Batch";
import type { BatchResult } from "./Batch";
import { fail, HostError } from "./HostError";
import { callMember, HostCollection, HostObject, readMember, writeMember } from "./HostObject";
import type { ObjectReferences } from "./ObjectReferences";
import { queryObject } from "./queryObject";

const REMOVE_REFERENCE = "_RemoveReference";

/** What a batch runs against; lives as long as the workbook is open. */
export interface BatchScope {
  /** The object behind `context.workbook`. */
  readonly workbook: HostObject;
  readonly references: ObjectReferences;
  /** Called before each action; may throw a HostError: faults are injected here. */
  readonly beforeAction: (action: BatchAction, index: number) => void;
  /** Told of every method that is called. */
  readonly called: (name: string) => void;
  /** Called before values are read. */
  readonly calculate: () => Promise<void>;
}

/** A path's object; null stands for what the client calls a null object. */
type Resolved = HostObject | null;

/**
 * 一回の sync: the actions of a batch in order. As in Excel, an error ends the batch and what was done before
 * it stays done.
 */
export async function executeBatch(batch: Batch, scope: BatchScope): Promise<BatchResult> {
  const paths = new PathResolver(batch, scope);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      scope.beforeAction(action, index);
      if (readsResults(action)) await scope.calculate();
      results.push({ ActionId: action.Id, Value: perform(action, paths, scope) ?? null });
    } catch (error) {
      return { Results: results, Error: errorOf(error, batch, action, index) };
    }
  }
  return { Results: results, Error: null };
}

/** Properties that show what formulas gave. */
const resultProperties = new Set(["values", "text", "valuetypes", "value", "valuesasjson"]);

/** Whether an action loads results of formulas; a load without names loads them all. */
function readsResults({ ActionType, QueryInfo }: BatchAction): boolean {
  if (ActionType !== actionTypes.query) return false;
  const names = QueryInfo?.Select ?? [];
  return (
    names.length === 0 ||
    names.some((path) => resultProperties.has((path.split("/").at(-1) ?? "").toLowerCase()))
  );
}

function perform(action: BatchAction, paths: PathResolver, scope: BatchScope): unknown {
  if (action.ActionType === actionTypes.trace) return undefined;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object && identity(object, scope);
    case actionTypes.query:
      return object && queryObject(object, action.QueryInfo ?? {});
    case actionTypes.method:
      return object && callAction(object, action, paths, scope);
    case actionTypes.setProperty:
      if (!object) return fail("InvalidOperation");
      return writeMember(object, action.Name, paths.arguments(action.ArgumentInfo)[0]);
    default:
      return fail("ApiNotFound", `The host does not implement actions of type ${action.ActionType}.`);
  }
}

function callAction(
  object: HostObject,
  action: BatchAction,
  paths: PathResolver,
  scope: BatchScope,
): unknown {
  if (action.Name === "_KeepReference") return scope.references.keep(object);
  if (action.Name === REMOVE_REFERENCE)
    return scope.references.release(String(paths.arguments(action.ArgumentInfo)[0]));
  scope.called(action.Name);
  const value = callMember(object, action.Name, paths.arguments(action.ArgumentInfo));
  return value instanceof HostObject ? identity(value, scope) : value;
}

/** What the client needs to find the object again. */
function identity(object: HostObject, { references }: BatchScope): object {
  const reference = references.idOf(object);
  return {
    // Some classes of the client take their id from the one, some from the other.
    ...(object.itemId !== undefined && { Id: object.itemId, _Id: object.itemId }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

/** Whether a batch only lets go of objects: the client sends such after each Excel.run, unasked and unawaited. */
export const isCleanup = ({ Actions }: Batch): boolean =>
  Actions.every(
    ({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === REMOVE_REFERENCE,
  );

class PathResolver {
  readonly #resolved = new Map<number, Resolved>();

  constructor(
    private readonly batch: Batch,
    private readonly scope: BatchScope,
  ) {}

  resolve(id: number | undefined): Resolved {
    if (id === undefined) return fail("InvalidReference");
    const known = this.#resolved.get(id);
    const object = known === undefined ? this.#find(id) : known;
    this.#resolved.set(id, object);
    object?.requireLive?.();
    return object;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path === null || path === undefined || path === 0
        ? this.#withObjects(argument)
        : this.resolve(path);
    });
  }

  /** Objects within an argument of several fields are sent as `{ _ObjectPathId }`. */
  #withObjects(argument: unknown): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
    if ("_ObjectPathId" in argument) return this.resolve(Number(argument._ObjectPathId));
    return Object.fromEntries(
      Object.entries(argument).map(([name, value]) => [name, this.#withObjects(value)]),
    );
  }

  #find(id: number): Resolved {
    const path = this.batch.ObjectPaths[id] ?? fail("InvalidReference");
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.scope.workbook;
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference:
        return this.scope.references.object(path.Name) ?? fail("InvalidReference");
      case pathTypes.newObject:
        return fail("ApiNotFound", `The host does not implement new ${path.Name}.`);
    }
    const parent = this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    return asObject(
      this.#fromParent(parent, path.ObjectPathType, path.Name, this.arguments(path.ArgumentInfo)),
    );
  }

  #fromParent(parent: HostObject, type: number, name: string, args: readonly unknown[]): unknown {
    if (type === pathTypes.property) return readMember(parent, name);
    if (type === pathTypes.method) {
      this.scope.called(name);
      return callMember(parent, name, args);
    }
    if (!(parent instanceof HostCollection)) return fail("ApiNotFound");
    const item = parent.items().find(({ itemId }) => itemId === args[0]);
    return item ?? callMember(parent, "GetItem", args);
  }
}

function asObject(value: unknown): Resolved {
  if (value instanceof HostObject || value === null) return value;
  throw new TypeError("A member that leads to an object must give a HostObject or null.");
}

/** A fault of the host itself is thrown on: it is no answer that Excel would give. */
function errorOf(error: unknown, batch: Batch, action: BatchAction, index: number): BatchError {
  if (!(error instanceof HostError)) throw error;
  const path = action.ObjectPathId === undefined ? undefined : batch.ObjectPaths[action.ObjectPathId];
  return {
    Code: error.code,
    Message: error.message,
    Location: action.Name || (path?.Name ?? ""),
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
