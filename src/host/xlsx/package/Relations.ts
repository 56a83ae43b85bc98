import type { Document, Element } from "@xmldom/xmldom";
import { appendElement, childrenOf, namespaces, removeElement, rootOf, XML_DECLARATION } from "./xml";

/** One relation of a part. `target` is a part's name, or an address for external ones. */
export interface Relation {
  readonly id: string;
  /** Last word of the type: worksheet, table, hyperlink … */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** 部品の関係 (.rels) of one part. */
export class Relations {
  static readonly EMPTY = `${XML_DECLARATION}<Relationships xmlns="${namespaces.relations}"/>`;
  /** Whether the file had relations of this part. */
  readonly wasThere: boolean;

  constructor(
    private readonly part: string,
    private readonly document: Document,
  ) {
    this.wasThere = !this.isEmpty;
  }

  get all(): Relation[] {
    return this.#elements.map((element) => this.#relation(element));
  }

  get isEmpty(): boolean {
    return this.#elements.length === 0;
  }

  ofKind(kind: string): Relation[] {
    return this.all.filter((relation) => relation.kind === kind);
  }

  byId(id: string): Relation | undefined {
    return this.all.find((relation) => relation.id === id);
  }

  /** Adds a relation and gives its id. A part is named from the root of the package. */
  add(kind: string, target: string, isExternal = false): string {
    const ids = new Set(this.all.map(({ id }) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    appendElement(rootOf(this.document), "Relationship", {
      Id: `rId${number}`,
      Type: `${namespaces.relation}/${kind}`,
      Target: isExternal ? target : `/${target}`,
      TargetMode: isExternal ? "External" : undefined,
    });
    return `rId${number}`;
  }

  remove(id: string): void {
    removeElement(this.#elements.find((element) => element.getAttribute("Id") === id));
  }

  get #elements(): Element[] {
    return childrenOf(rootOf(this.document), "Relationship");
  }

  #relation(element: Element): Relation {
    const isExternal = element.getAttribute("TargetMode") === "External";
    const target = element.getAttribute("Target") ?? "";
    return {
      id: element.getAttribute("Id") ?? "",
      kind: (element.getAttribute("Type") ?? "").replace(/^.*\//u, ""),
      target: isExternal ? target : resolved(this.part, target),
      isExternal,
    };
  }
}

/** A target as it stands in a .rels of `part`, as a part's name. */
function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
