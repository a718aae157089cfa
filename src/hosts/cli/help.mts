/** The help pages of the command line. */
import { cliWords } from '../../core/words/cli';
import type { Flag, Flags } from './arguments.mts';
import type { Command } from './command.mts';

function table(rows: readonly (readonly [string, string])[]): string {
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join('\n');
}

function shape(name: string, { takes, choices }: Flag): string {
	const value = takes === 'none' ? '' : choices ? ` ${choices.join('|')}` : ' …';
	return `--${name}${value}`;
}

/** One verb and its flags. */
export function helpOf({ name, about }: Command, flags: Flags): string {
	const rows = Object.entries(flags).map(([flag, kind]) => [shape(flag, kind), kind.about] as const);
	return (
		[cliWords.verbUsage(name, ' FOLDER'), about, `${cliWords.flags}\n${table(rows)}`, cliWords.exits, '']
			.join('\n\n')
			.trimEnd() + '\n'
	);
}

/** All verbs. */
export function helpOfAll(commands: readonly Command[]): string {
	const rows = commands.map(({ name, about }) => [name, about] as const);
	return (
		[cliWords.usage, cliWords.about, `${cliWords.verbs}\n${table(rows)}`, cliWords.exits, cliWords.more].join(
			'\n\n',
		) + '\n'
	);
}
