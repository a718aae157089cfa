/** What answers each letter, and what could be kept of it as a property. Offered, never applied unasked. */
import { smartWords } from '../words/smart';
import { doing, measure, sure, time, timed, why } from './facts';
import { choice } from './point';
import { statedIn } from './target';
import type { Action, Answer, Given, Pointer } from './rule';
import type { Letter } from '../goal/goal';

export type Answering = Pointer & Pick<Answer, 'letter' | 'actions'>;

function keepDate(given: Given): Action[] {
	const firm = timed(given, 'firm');
	if (given.goal.due !== null || given.goal.review !== null || !firm?.span.day) return [];
	return [choice('pick-date', { due: firm.span.day }, smartWords.keepDate(firm.span.day))];
}

/** The measure in the words, where it could be kept, with the words that state it. */
function keepTarget({ goal, parts }: Given): (Pointer & { readonly actions: Action[] }) | null {
	if (goal.target !== null || !/^(?:number|rhythm)$/.test(goal.measure ?? 'number')) return null;
	for (const part of parts) {
		const stated = statedIn(part.said);
		if (!stated) continue;
		const { kept, span } = stated;
		const amount = kept.unit ? `${kept.target} ${kept.unit}` : `${kept.target}`;
		const words = smartWords.keepTarget(amount, kept.per, kept.measure === 'limit');
		return { part, span, actions: [choice('add-measure', { ...kept }, words)] };
	}
	return null;
}

function keepConfidence(given: Given): Action[] {
	const said = sure(given);
	return said && !said.property
		? [choice('ask-confidence', { confidence: said.fill }, smartWords.keepConfidence(said.fill))]
		: [];
}

/** One for each letter whose fact is there. */
export function answers(given: Given): readonly Answering[] {
	const kept = keepTarget(given);
	const all: [Letter, ReturnType<typeof doing>, Action[]][] = [
		['S', doing(given), []],
		['M', kept ?? measure(given), kept?.actions ?? []],
		['A', sure(given), keepConfidence(given)],
		['R', why(given), []],
		['T', time(given), keepDate(given)],
	];
	return all.flatMap(([letter, found, actions]) => (found ? [{ ...found, letter, actions }] : []));
}
