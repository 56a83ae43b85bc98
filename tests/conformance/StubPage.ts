type Handler = () => unknown;

/** An element of the page: what snippets ask of one. */
class StubElement {
  value: string;
  onClick: Handler | undefined;
  readonly #attributes: Map<string, string>;

  constructor(attributes: Map<string, string>, text: string) {
    this.#attributes = attributes;
    this.value = attributes.get("value") ?? text;
  }

  addEventListener(event: string, handler: Handler): void {
    if (event === "click") this.onClick = handler;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }
}

const TAG = /<(?:button|input|textarea|select)\b([^>]*)>([^<]*)/gu;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/gu;

/** 操作画面: the elements of a snippet's HTML that have an id, in their order, without a browser. */
export class StubPage {
  readonly #elements = new Map<string, StubElement>();

  constructor(html: string) {
    for (const [, attributeText = "", text = ""] of html.matchAll(TAG)) {
      const attributes = new Map<string, string>();
      for (const [, name = "", value = ""] of attributeText.matchAll(ATTRIBUTE)) attributes.set(name, value);
      const id = attributes.get("id");
      if (id !== undefined) this.#elements.set(id, new StubElement(attributes, text));
    }
  }

  getElementById(id: string): StubElement | null {
    return this.#elements.get(id) ?? null;
  }

  /** Ids of the buttons that do something: the preparing one first, the others in the order of the page. */
  get buttons(): string[] {
    const ids = [...this.#elements].filter(([, { onClick }]) => onClick).map(([id]) => id);
    return [...ids.filter(isPreparing), ...ids.filter((id) => !isPreparing(id))];
  }

  /** @throws Error for an id that is no button. */
  async click(id: string): Promise<void> {
    const handler = this.#elements.get(id)?.onClick;
    if (!handler) throw new Error(`The page has no button ${id}.`);
    await handler();
  }
}

const isPreparing = (id: string): boolean => id === "setup";
