import { readDay } from '../src/core/day';

/** What a person can say after `npm start --`. */
export interface Wishes {
	/** A folder of notes used in place; null means a copy of the sample. */
	readonly vault: string | null;
	readonly open: boolean;
	readonly port: number;
	/** The date the page takes for today, `YYYY-MM-DD`; null means the real one. */
	readonly today: string | null;
}

/** A sentence for the person; the program then ends with exit code 2. */
export class Unusable extends Error {}

function portOf(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65535)
		throw new Unusable(`--port wants a number from 0 to 65535, not "${text}".`);
	return port;
}

function dayOf(text: string): string {
	if (readDay(text) !== text) throw new Unusable(`--today wants a date like 2026-03-04, not "${text}".`);
	return text;
}

/** Reads the command line; throws {@link Unusable} with one sentence where it cannot. */
export function readArguments(words: readonly string[]): Wishes {
	let [vault, open, port, today]: [string | null, boolean, number, string | null] = [null, true, 0, null];
	const rest = words.flatMap((word) => (/^--\w+=/.test(word) ? split(word) : [word]));
	for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
		const value = (): string => {
			const next = rest.shift();
			if (next === undefined) throw new Unusable(`${word} wants a value after it.`);
			return next;
		};
		if (word === '--vault') vault = value();
		else if (word === '--no-open') open = false;
		else if (word === '--port') port = portOf(value());
		else if (word === '--today') today = dayOf(value());
		else
			throw new Unusable(
				`"${word}" is not known. There are --vault PATH, --no-open, --port N and --today YYYY-MM-DD.`,
			);
	}
	return { vault, open, port, today };
}

const split = (word: string): string[] => [
	word.slice(0, word.indexOf('=')),
	word.slice(word.indexOf('=') + 1),
];
