/** Reads the words after a verb: one folder, and flags. `--flag value` and `--flag=value` both work. */
import { readDay } from '../../core/day';
import type { Day } from '../../core/goal/goal';
import { cliWords } from '../../core/words/cli';
import { Said } from './said.mts';

export interface Flag {
	/** `none` stands alone; `many` may stand several times. */
	readonly takes: 'none' | 'one' | 'many';
	readonly about: string;
	readonly choices?: readonly string[];
	readonly wanted?: true;
}
export type Flags = Readonly<Record<string, Flag>>;

export class Given {
	readonly #values: ReadonlyMap<string, readonly string[]>;
	readonly folder: string | null;

	constructor(folder: string | null, values: ReadonlyMap<string, readonly string[]>) {
		this.folder = folder;
		this.#values = values;
	}

	has(flag: string): boolean {
		return this.#values.has(flag);
	}

	/** The last value given, or null. */
	one(flag: string): string | null {
		return this.#values.get(flag)?.at(-1) ?? null;
	}

	all(flag: string): readonly string[] {
		return this.#values.get(flag) ?? [];
	}

	/** `--today`, or the day of the clock. */
	today(clock: Day): Day {
		const text = this.one('today');
		if (text === null) return clock;
		const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDay(text) : null;
		if (day === null) throw new Said(cliWords.noDay(text));
		return day;
	}
}

/** Flags that every verb has. */
export const COMMON: Flags = {
	today: { takes: 'one', about: cliWords.flag_today },
	private: { takes: 'none', about: cliWords.flag_private },
	help: { takes: 'none', about: cliWords.flag_help },
};

function flagIn(
	word: string,
	flags: Flags,
	verb: string,
): { name: string; flag: Flag; value: string | null } {
	const [, name = '', value] = /^--([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
	const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
	if (!flag) throw new Said(cliWords.unknownFlag(word.split('=')[0] ?? word, verb));
	return { name, flag, value: value ?? null };
}

function valueOf(name: string, flag: Flag, value: string | undefined): string {
	if (value === undefined) throw new Said(cliWords.noValue(`--${name}`));
	if (flag.choices && !flag.choices.includes(value))
		throw new Said(cliWords.noSuchValue(`--${name}`, flag.choices));
	return value;
}

/** @throws {Said} where a word cannot be understood */
export function readArguments(verb: string, flags: Flags, words: readonly string[]): Given {
	const values = new Map<string, string[]>();
	const folders: string[] = [];
	const waiting = [...words];
	for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
		if (word === '--') {
			folders.push(...waiting.splice(0));
		} else if (word === '-h') values.set('help', []);
		else if (!word.startsWith('-') || word === '-') folders.push(word);
		else {
			const { name, flag, value } = flagIn(word, flags, verb);
			if (flag.takes === 'none') {
				if (value !== null) throw new Said(cliWords.takesNone(`--${name}`));
				values.set(name, []);
			} else values.set(name, [...(values.get(name) ?? []), valueOf(name, flag, value ?? waiting.shift())]);
		}
	}
	if (folders[1] !== undefined) throw new Said(cliWords.twoFolders(folders[1]));
	const given = new Given(folders[0] ?? null, values);
	if (given.has('help')) return given;
	const missing = Object.entries(flags).find(([name, { wanted }]) => wanted && !values.has(name));
	if (missing) throw new Said(cliWords.wanted(`--${missing[0]}`));
	return given;
}
