/** "Split": the second of two goals in one line, and the note without it. Nothing here writes. */
import type { Goal } from '../goal/goal';
import { outline } from '../note/outline';
import { setProperties } from '../note/properties';
import { refused, spliced, type Splice } from '../note/splice';
import type { GoalBody } from '../index/facts';
import { writingWords } from '../words/writing';
import { quote } from './point';
import type { Calendar } from './text/deadlines';
import { twoGoals } from './text/two';
import { inText, understand } from './text/understand';

export interface Half {
	/** The second goal, as it was typed. */
	readonly second: string;
	/** Every place that holds both: the words as they stand, and what is left of them. */
	readonly places: readonly { readonly old: string; readonly left: string; readonly title: boolean }[];
}

/** Where a goal's title and text hold two goals in one line; null where they hold one. */
export function secondHalf(goal: Goal, body: GoalBody | null, calendar: Calendar): Half | null {
	const title = { text: goal.title, where: 'title', from: null, line: null } as const;
	const found = [title, ...(body?.pieces ?? [])].flatMap((piece) => {
		const said = understand(piece.text, calendar);
		const two = twoGoals(said);
		if (!two) return [];
		const { low } = said.plain;
		const end = low.slice(two.second.from).search(/[.;!?](?= |$)|\n/);
		const to = end < 0 ? low.length : two.second.from + end;
		const head = low.slice(0, two.joint.from).replace(/[ ,]+$/, '');
		const rest = inText(said.plain, { from: head.length, to });
		const { from } = inText(said.plain, two.first);
		const old = piece.text.slice(from, rest.to);
		return [
			{
				second: quote({ piece, said }, { from: two.joint.to, to }),
				place: { old, left: piece.text.slice(from, rest.from), title: piece.from === null },
			},
		];
	});
	const [one] = found;
	return one ? { second: one.second, places: found.map(({ place }) => place) } : null;
}

/**
 * The note without the second half, in its text and in its title. A file keeps its name; the shorter title stands in
 * the property `title`. Refuses where the words are no longer there as they were, or stand there twice.
 */
export function withoutHalf(
	text: string,
	{ title }: Goal,
	{ places }: Half,
	parse: (yaml: string) => unknown,
): Splice {
	let left = text;
	for (const place of places.filter((one) => !one.title)) {
		const at = left.indexOf(place.old, outline(left).frontmatter?.to ?? 0);
		if (at < 0) return refused(writingWords.moved);
		if (left.indexOf(place.old, at + 1) > 0) return refused(writingWords.twice);
		left = left.slice(0, at) + place.left + left.slice(at + place.old.length);
	}
	const named = places.find((one) => one.title);
	if (!named) return spliced(text, left);
	const titled = setProperties(left, { title: title.replace(named.old, () => named.left) }, parse);
	return titled.ok ? spliced(text, titled.text) : titled;
}
