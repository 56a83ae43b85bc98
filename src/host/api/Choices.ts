import { fail } from "../protocol/HostError";

/** 選択肢: Excel's names of an enumeration, and what the codec has for them. */
export class Choices<Code extends string | boolean> {
  constructor(private readonly codes: Readonly<Record<string, Code>>) {}

  /** @throws HostError InvalidArgument for a name that Excel does not have. */
  codeOf(name: unknown): Code {
    const found = Object.entries(this.codes).find(
      ([each]) => each.toLowerCase() === String(name).toLowerCase(),
    );
    return found && typeof name === "string" ? found[1] : fail("InvalidArgument");
  }

  nameOf(code: Code): string | undefined {
    return Object.entries(this.codes).find(([, each]) => each === code)?.[0];
  }
}
