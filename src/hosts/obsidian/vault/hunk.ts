/** The smallest run of characters in which two texts differ. */
export interface Hunk {
	/** UTF-16 offset in both texts. */
	readonly from: number;
	readonly before: string;
	readonly after: string;
}

/** How many characters around a hunk tell that it is still the same place. */
const AROUND = 200;

/** Where `before` became `after`; null where they are the same. */
export function hunkOf(before: string, after: string): Hunk | null {
	if (before === after) return null;
	const shorter = Math.min(before.length, after.length);
	let from = 0;
	while (from < shorter && before[from] === after[from]) from++;
	let end = 0;
	while (end < shorter - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return {
		from,
		before: before.slice(from, before.length - end),
		after: after.slice(from, after.length - end),
	};
}

/**
 * Takes a hunk back in a text that may have been edited elsewhere meanwhile. Null where the place itself has changed,
 * or cannot be told from another one.
 */
export function takeBack(now: string, written: string, hunk: Hunk): string | null {
	const end = hunk.from + hunk.after.length;
	if (now === written) return now.slice(0, hunk.from) + hunk.before + now.slice(end);
	const head = written.slice(Math.max(0, hunk.from - AROUND), hunk.from);
	const place = head + hunk.after + written.slice(end, end + AROUND);
	const at = now.indexOf(place);
	if (at < 0 || now.indexOf(place, at + 1) >= 0) return null;
	const from = at + head.length;
	return now.slice(0, from) + hunk.before + now.slice(from + hunk.after.length);
}
