/** One replaced stretch of a text. */
interface Edit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The one stretch in which two texts differ. */
export function editBetween(before: string, after: string): Edit {
	const most = Math.min(before.length, after.length);
	let from = 0;
	while (from < most && before[from] === after[from]) from++;
	let end = 0;
	while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/**
 * Both changes to `base`, where they touch different places; where they overlap, what the person typed stands.
 */
export function mergeText(base: string, theirs: string, mine: string): string {
	if (mine === base || mine === theirs) return theirs;
	if (theirs === base) return mine;
	const [a, b] = [editBetween(base, theirs), editBetween(base, mine)];
	if (a.from < b.to && b.from < a.to) return mine;
	const [first, second] = a.to <= b.from ? [a, b] : [b, a];
	if (first.to > second.from) return mine;
	return (
		base.slice(0, first.from) +
		first.insert +
		base.slice(first.to, second.from) +
		second.insert +
		base.slice(second.to)
	);
}
