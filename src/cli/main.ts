import { usageMessages } from "../messages/cliMessages.ja";
import { answersCommand } from "./answersCommand";
import { checkCommand, type CommandResult } from "./checkCommand";
import { inquiriesCommand } from "./inquiriesCommand";
import { publishCommand } from "./publishCommand";
import { repairCommand } from "./repairCommand";
import { reportCommand } from "./reportCommand";
import { UserError } from "./UserError";

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<CommandResult>>> = {
  check: checkCommand,
  repair: repairCommand,
  report: reportCommand,
  inquiries: inquiriesCommand,
  answers: answersCommand,
  publish: publishCommand,
};

/** The command line: prints the result, or one line on stderr; never exits before its output is written. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  try {
    if (name === "--help" || name === "help") {
      process.stdout.write(`${usageMessages.usage}\n`);
      return;
    }
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

/** One line that names the file. Our own fault is told as one too, so that the user learns nothing was lost. */
function sentenceOf(error: unknown, args: readonly string[]): string {
  const file = args.find((arg, index) => !arg.startsWith("-") && !takesValue(args[index - 1])) ?? "";
  if (!(error instanceof UserError)) {
    return oneLine(usageMessages.unexpected(file, error instanceof Error ? error.message : String(error)));
  }
  return oneLine(file === "" || error.message.includes(file) ? error.message : `${file}: ${error.message}`);
}

/** Whether what follows an option is its value. */
const takesValue = (option = ""): boolean =>
  option.startsWith("--") && !/^--(?:json|records|info|mark|insist)$|=/u.test(option);

const oneLine = (text: string): string => text.replace(/[\r\n]+/gu, " ");

/** Whoever reads the output may stop early (| head): that is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await main(process.argv.slice(2));
