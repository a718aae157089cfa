/**
 * What a goal is called (domain.md §0, "aims", "hopes" and "directions" are fine). One word for the whole app, as a
 * language would be: words files are read through `spoken`, which puts it in place of "goal".
 */

let noun = 'goal';

/** Takes the word from the settings. */
export const callGoals = (word: string): void => {
	noun = word;
};

const like = (word: string, sample: string): string =>
	/^\p{Lu}/u.test(sample) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** "a goal" → "an aim", "Goals" → "Aims". */
function renamed(text: string): string {
	return text.replace(/\b(an? )?(goals?)\b/gi, (_, article: string | undefined, goal: string) => {
		const word = like(goal.length > 4 ? `${noun}s` : noun, goal);
		if (article === undefined) return word;
		return `${like(/^[aeiou]/.test(noun) ? 'an' : 'a', article)} ${word}`;
	});
}

/** Renames in `text` except where it repeats what a person wrote. */
function around(text: string, given: readonly string[]): string {
	const [own, ...rest] = given;
	if (own === undefined) return renamed(text);
	return text
		.split(own)
		.map((part) => around(part, rest))
		.join(own);
}

/** What a sentence-maker says: a string, or a few of them. */
function answer(said: unknown, own: readonly string[]): unknown {
	if (typeof said === 'string') return around(said, own);
	if (Array.isArray(said)) return said.map((part: unknown) => answer(part, own));
	if (said === null || typeof said !== 'object') return said;
	return Object.fromEntries(Object.entries(said).map(([key, part]) => [key, answer(part, own)]));
}

const kept = new WeakMap<object, object>();

function wrapped(value: unknown): unknown {
	if (typeof value === 'string') return noun === 'goal' ? value : renamed(value);
	if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
	const known = kept.get(value);
	if (known) return known;
	const proxy = new Proxy(value, {
		// What a list or a function inherits is its own business.
		get: (target, key) =>
			Object.hasOwn(target, key) ? wrapped(Reflect.get(target, key)) : (Reflect.get(target, key) as unknown),
		apply: (target, self, given: unknown[]) => {
			const said: unknown = Reflect.apply(target as () => unknown, self, given);
			const own = given.filter((one): one is string => typeof one === 'string' && /goal/i.test(one));
			return noun === 'goal' ? said : answer(said, own);
		},
	});
	kept.set(value, proxy);
	return proxy;
}

/** The words of one part, read with the person's own word for a goal. */
export const spoken = <T extends object>(words: T): T => wrapped(words) as T;
