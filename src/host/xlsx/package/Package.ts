import type { Document } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { ContentTypes } from "./ContentTypes";
import { Relations } from "./Relations";
import { parseXml, XML_DECLARATION, xmlText } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
/** ZIP knows no time zone; one fixed day makes equal content equal bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

interface OpenDocument {
  readonly document: Document;
  /** As it said when it was opened: a part that still says the same stays as it is, byte for byte. */
  readonly before: string;
}

/** パッケージ: the parts of an Open XML file by name (xl/workbook.xml), in their order. */
export class Package {
  readonly #parts: Map<string, Uint8Array>;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #relations = new Map<string, Relations>();
  readonly contentTypes: ContentTypes;

  constructor(bytes: Uint8Array) {
    this.#parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
    this.contentTypes = new ContentTypes(this.document(CONTENT_TYPES));
  }

  get names(): string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  bytes(name: string): Uint8Array | undefined {
    return this.#parts.get(name);
  }

  text(name: string): string | undefined {
    const bytes = this.#parts.get(name);
    return bytes && strFromU8(bytes);
  }

  put(name: string, content: string | Uint8Array): void {
    this.#documents.delete(name);
    this.#parts.set(name, typeof content === "string" ? strToU8(content) : content);
  }

  /** A part as XML; changes made to it are saved. @throws Error where there is no such part */
  document(name: string): Document {
    const open = this.#documents.get(name);
    if (open) return open.document;
    const text = this.text(name);
    if (text === undefined) throw new Error(`no part ${name}`);
    const document = parseXml(text);
    this.#documents.set(name, { document, before: xmlText(document) });
    return document;
  }

  /** Relations of a part; an empty name stands for the package itself. */
  relations(part: string): Relations {
    const known = this.#relations.get(part);
    if (known) return known;
    const name = relationsName(part);
    if (!this.has(name)) this.put(name, Relations.EMPTY);
    const relations = new Relations(part, this.document(name));
    this.#relations.set(part, relations);
    return relations;
  }

  /** Whether a part has relations; asking so makes none. */
  hasRelations(part: string): boolean {
    return this.has(relationsName(part));
  }

  /** Takes a part away, with its relations and content type. */
  remove(part: string): void {
    for (const name of [part, relationsName(part)]) {
      this.#parts.delete(name);
      this.#documents.delete(name);
      this.contentTypes.remove(name);
    }
    this.#relations.delete(part);
  }

  /** A name that no part has: xl/tables/table3.xml. */
  freeName(stem: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.xml`;
      if (!this.has(name)) return name;
    }
  }

  /** @param level how hard to compress: 0 for a package that nobody keeps */
  toBytes(level: 0 | 6 = 6): Uint8Array {
    for (const [name, { document, before }] of this.#documents) {
      const after = xmlText(document);
      if (after !== before) this.#parts.set(name, strToU8(withDeclaration(after)));
    }
    for (const [part, relations] of this.#relations)
      if (relations.isEmpty && !relations.wasThere) this.#parts.delete(relationsName(part));
    const entries: Zippable = {};
    for (const name of [CONTENT_TYPES, ...this.names]) {
      const bytes = this.#parts.get(name);
      if (bytes) entries[name] = bytes;
    }
    return zipSync(entries, { mtime: FIXED_TIME, level });
  }
}

const withDeclaration = (text: string): string => (text.startsWith("<?xml") ? text : XML_DECLARATION + text);

/** xl/worksheets/sheet1.xml → xl/worksheets/_rels/sheet1.xml.rels */
export const relationsName = (part: string): string => part.replace(/([^/]*)$/u, "_rels/$1.rels");
