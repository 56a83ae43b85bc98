export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern that is looked for at one place only. */
export const here = (source: string): RegExp => new RegExp(source, "uy");

/** A place in a text that moves on as what stands there is read. */
export class Cursor {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  /** Reads what a pattern of `here` describes: its named groups, or undefined and nothing has moved. */
  take(pattern: RegExp): Groups | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    return match.groups ?? {};
  }

  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Reads as a whole or not at all. */
  attempt<Result>(read: (cursor: Cursor) => Result | undefined): Result | undefined {
    const start = this.at;
    const result = read(this);
    if (result === undefined) this.at = start;
    return result;
  }
}
