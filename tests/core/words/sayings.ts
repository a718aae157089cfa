/** Everything that a words file can say: its strings, and what its sentence-makers answer to sample arguments. */
import {
	AGREEMENTS,
	KINDS,
	LETTERS,
	MEASURES,
	MORALES,
	PERIODS,
	SITTINGS,
	STAGES,
	STATUSES,
} from '../../../src/core/goal/goal';

export interface Saying {
	/** Where it stands, e.g. `mapWords.lanes.steps` or `mapWords.serves(3)`. */
	readonly at: string;
	readonly text: string;
}

const SOME: readonly unknown[] = ['water the plants', 0, 1, 3, null, true, ['one', 'two'], 'life', 'week'];
/** Values that stand for a choice: a maker may look up a word by them. */
const CHOICES: readonly unknown[] = [
	...new Set([
		...[KINDS, STATUSES, MEASURES, PERIODS, STAGES, AGREEMENTS, MORALES, SITTINGS].flat(),
		...[
			'steps',
			'bucket',
			'both',
			'unsure',
			'aim',
			'goal',
			'hope',
			'direction',
			'2026-11-25',
			'on pace',
			'a little behind',
			'new date',
		],
	]),
];

/** Every choice of one value for each parameter; all values for up to two, the plain ones beyond. */
function* argumentLists(count: number, pool: readonly unknown[]): Generator<unknown[]> {
	if (count === 0) return yield [];
	for (const rest of argumentLists(count - 1, pool)) for (const value of pool) yield [value, ...rest];
}

/** Makers that are given whole sentences, not pieces of one. */
const WHOLE_SENTENCES: ReadonlySet<string> = new Set(['writingWords.unreadable']);

function heard(at: string, maker: (...given: unknown[]) => unknown, pool: readonly unknown[]): Saying[] {
	const found = new Map<string, Saying>();
	// A maker with optional parameters says less than it takes: `length` counts only those before the first default.
	for (const count of [maker.length, maker.length + 1]) {
		for (const given of argumentLists(Math.min(count, 5), count <= 2 ? pool : SOME)) {
			let answer: unknown;
			try {
				const full = WHOLE_SENTENCES.has(at) ? given.map((value) => `${String(value)}.`) : given;
				answer = maker(...full);
			} catch {
				continue; // These arguments are of another type than the maker takes.
			}
			const parts: unknown[] =
				answer !== null && typeof answer === 'object' ? Object.values(answer) : [answer];
			const texts = parts.filter((part) => typeof part === 'string');
			for (const text of texts) {
				// What is not there is shown only because a wrong type went in.
				if (/undefined|\[object|NaN|null|function/.test(text)) continue;
				if (!found.has(text))
					found.set(text, { at: `${at}(${given.map((value) => JSON.stringify(value)).join(', ')})`, text });
			}
		}
	}
	return [...found.values()];
}

/** All sayings below `value`. A maker that says nothing to any sample is reported as an empty saying. */
export function sayings(at: string, value: unknown): Saying[] {
	if (typeof value === 'string') return [{ at, text: value }];
	if (typeof value === 'function') {
		const maker = value as (...given: unknown[]) => unknown;
		const plainly = heard(at, maker, [...SOME, ...CHOICES]);
		// Letters only where nothing else is answered: put into a sentence they read as a capital that is none.
		const said = plainly.length > 0 ? plainly : heard(at, maker, LETTERS);
		return said.length > 0 ? said : [{ at: `${at}(…)`, text: '' }];
	}
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, part]) => sayings(`${at}.${key}`, part));
}
