/** The smallest run of characters in which two texts differ. */
export interface Hunk {
	/** UTF-16 offset in both texts. */
	readonly from: number;
	readonly before: string;
	readonly after: string;
}

/** How many characters around a hunk, and the rest of their lines, tell that it is still the same place. */
const AROUND = [200, 40, 0];

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
 * Takes a hunk back in a text that may have been edited elsewhere meanwhile. Null where its own lines have changed, or
 * cannot be told from others. Looks for the place with much around it, then with little, then for its lines alone;
 * these have to stand as far from the start or the end as they did.
 */
export function takeBack(now: string, written: string, hunk: Hunk): string | null {
	const end = hunk.from + hunk.after.length;
	const putBack = (from: number): string =>
		now.slice(0, from) + hunk.before + now.slice(from + hunk.after.length);
	if (now === written) return putBack(hunk.from);
	for (const around of AROUND) {
		const start = written.lastIndexOf('\n', Math.max(0, hunk.from - around) - 1) + 1;
		const stop = written.indexOf('\n', end + around);
		const lines = written.slice(start, stop < 0 ? written.length : stop);
		const [at, other] = lines === '' ? [] : wholeLines(now, lines);
		if (at === undefined) continue;
		const still = at === start || now.length - at === written.length - start;
		return other === undefined && (around > 0 || still) ? putBack(at + hunk.from - start) : null;
	}
	return null;
}

/** Offsets at which `lines` stand in a text as whole lines. */
function wholeLines(text: string, lines: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(lines); at >= 0; at = text.indexOf(lines, at + 1)) {
		const after = at + lines.length;
		const ends = lines.endsWith('\n') || after === text.length || text[after] === '\n';
		if (ends && (at === 0 || text[at - 1] === '\n')) found.push(at);
	}
	return found;
}
