import { createContext, runInContext } from "node:vm";
import type { Calculator } from "../../src/host/calc/Calculator";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { Book } from "../../src/host/model/Book";
import { startHost } from "../../src/host/startHost";
import type { Snippet } from "./readSnippet";
import { StubPage } from "./StubPage";

/** What one press of a button gave: errors shown or thrown, and lines of the console. */
export interface Press {
  readonly errors: readonly string[];
  readonly log: readonly string[];
}

/** 動いている見本: a snippet's page over a workbook of its own. */
export interface RunningSnippet {
  readonly book: Book;
  readonly buttons: readonly string[];
  press(button: string): Promise<Press>;
}

/** Turns of the event loop without work after which a press is over: events are told of in a later turn. */
const IDLE_TURNS = 4;

/** 見本を動かす: in a workbook with one empty sheet, which takes the place of the host that ran before. */
export function runSnippet({ script, html }: Snippet, calculator?: Calculator): RunningSnippet {
  const book = new Book();
  book.addSheet("Sheet1");
  const client = loadNodeClient();
  startHost(book, client, calculator ? { calculator } : {});
  const page = new StubPage(html);
  const watch = new Watch();
  const globals = {
    document: page,
    console: watch.console,
    Excel: watch.watched(client.Excel),
    Office: { context: { document: { settings: documentSettings() } } },
  };
  runInContext(script, createContext(globals));
  return {
    book,
    buttons: page.buttons,
    press: async (button) => {
      const press = await watch.during(() => page.click(button));
      // The host calculates when values are asked for, Excel at once.
      if (book.needsCalculation && book.calculationMode !== "Manual") await calculator?.calculate(book);
      return press;
    },
  };
}

/** What snippets keep through the shared API, which is no part of the host. */
function documentSettings(): object {
  const kept = new Map<string, unknown>();
  return {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, value),
    saveAsync: () => Promise.resolve(),
  };
}

/** Listens to a page: its console, and what becomes of its Excel.run calls, those of event handlers too. */
class Watch {
  #errors = new Set<unknown>();
  #log: string[] = [];
  #running = 0;

  readonly #write = (...parts: unknown[]): void => void this.#log.push(parts.map(String).join(" "));

  readonly console = {
    log: this.#write,
    info: this.#write,
    error: (error: unknown): void => void this.#errors.add(error),
  };

  watched(library: typeof Excel): typeof Excel {
    const run = (action: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
      this.#running++;
      const result = library.run(action);
      result.catch((error: unknown) => this.#errors.add(error)).finally(() => this.#running--);
      return result;
    };
    return Object.create(library, { run: { value: run } }) as typeof Excel;
  }

  async during(action: () => Promise<void>): Promise<Press> {
    this.#errors = new Set();
    this.#log = [];
    await action().catch((error: unknown) => this.#errors.add(error));
    await this.#settled();
    return { errors: [...this.#errors].map(errorText), log: this.#log };
  }

  async #settled(): Promise<void> {
    for (let idle = 0; idle < IDLE_TURNS; idle = this.#running > 0 ? 0 : idle + 1)
      await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Errors come from other contexts, so that instanceof tells nothing of them. */
function errorText(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const { name, code, message, debugInfo } = error as OfficeExtension.Error;
  return `${code ?? name}: ${message} ${debugInfo?.statement ?? ""}`.trim();
}
