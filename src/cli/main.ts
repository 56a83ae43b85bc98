import { usageMessages } from "../messages/cliMessages.ja";
import { checkCommand, type CommandResult } from "./checkCommand";
import { UserError } from "./UserError";

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<CommandResult>>> = {
  check: checkCommand,
};

/** The command line: prints the result, or one line on stderr; never exits before its output is written. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  try {
    if (name === undefined) throw new UserError(usageMessages.usage);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UserError(usageMessages.unknownCommand(name));
    const { output, exitCode } = await command(args);
    process.stdout.write(output);
    process.exitCode = exitCode;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, args)}\n`);
    process.exitCode = 2;
  }
}

/** Our own fault is told as one too: the user learns that nothing was lost, and whom to tell. */
function sentenceOf(error: unknown, args: readonly string[]): string {
  if (error instanceof UserError) return error.message;
  const file = args.find((arg) => !arg.startsWith("-")) ?? "";
  return usageMessages.unexpected(file, error instanceof Error ? error.message : String(error));
}

await main(process.argv.slice(2));
