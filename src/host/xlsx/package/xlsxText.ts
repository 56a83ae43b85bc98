const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of XML with its entities resolved. */
export const decodeXml = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
        (whole, hex?: string, decimal?: string, name = "") =>
          hex !== undefined || decimal !== undefined
            ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
            : (entities[name] ?? whole),
      )
    : text;

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML, in an attribute or between tags. */
export const encodeXml = (text: string): string => text.replace(/[&<>"]/gu, (each) => marks[each] ?? each);

/** A character that XML cannot hold stands as _xHHHH_, as Excel writes it. */
export const decodeEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

const hexEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** C1 controls are Cc too, but XML holds them. */
const cannotStand = (character: string): boolean => character < " " || character > "\uD7FF";

/** The reverse of `decodeEscapes`: what looks like an escape by chance is escaped itself. */
export const encodeEscapes = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_")
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (each) =>
      each !== "\t" && each !== "\n" && cannotStand(each) ? hexEscape(each) : each,
    );
