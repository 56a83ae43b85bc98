import type { HostObject } from "./HostObject";

/** 取っておくもの: objects the client asked to keep (`_KeepReference`), and the ids by which it asks for them. */
export class ObjectReferences {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `reference${++this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    this.#objects.delete(id);
    if (object) this.#ids.delete(object);
  }

  object(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }
}
