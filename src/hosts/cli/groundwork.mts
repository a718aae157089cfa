/** The command line: `groundwork check | map | progress | brief | create`. stdout is data, stderr is talk. */
import { dayOfDate } from '../../core/day';
import { printable } from '../../core/report/printable';
import { cliWords } from '../../core/words/cli';
import { COMMON, readArguments, type Flags } from './arguments.mts';
import type { Command } from './command.mts';
import { COMMANDS } from './commands/index.mts';
import { Said } from './said.mts';
import { helpOf, helpOfAll } from './help.mts';

const print = (text: string): void => void process.stdout.write(text);
const say = (sentence: string): void => void process.stderr.write(`${printable(sentence)}\n`);

/** Lines of stdin, split at line feeds alone: other line breaks may stand inside JSON. */
async function* lines(): AsyncIterable<string> {
	let rest = '';
	process.stdin.setEncoding('utf8');
	for await (const chunk of process.stdin as AsyncIterable<string>) {
		const parts = (rest + chunk).split('\n');
		rest = parts.pop() ?? '';
		yield* parts;
	}
	if (rest !== '') yield rest;
}

async function carryOut(command: Command, words: readonly string[]): Promise<number> {
	const flags: Flags = { ...command.flags, ...COMMON };
	const given = readArguments(command.name, flags, words);
	if (given.has('help')) {
		print(helpOf(command, flags));
		return 0;
	}
	return command.run({ given, today: given.today(dayOfDate(new Date())), print, say, lines });
}

async function main([verb, ...words]: readonly string[]): Promise<number> {
	if (verb === undefined) throw new Said(cliWords.noVerb);
	if (['--help', '-h', 'help'].includes(verb)) print(helpOfAll(COMMANDS));
	else {
		const command = COMMANDS.find(({ name }) => name === verb);
		if (!command) throw new Said(cliWords.unknownVerb(verb));
		return carryOut(command, words);
	}
	return 0;
}

// A reader that stops early (`groundwork … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	say(error instanceof Said ? error.message : cliWords.stopped);
	if (!(error instanceof Said) && process.env['GROUNDWORK_DEBUG']) console.error(error);
	process.exitCode = 2;
}
