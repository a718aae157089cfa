/** What answers each letter, and what could be kept of it as a property. Offered, never applied unasked. */
import { smartWords } from '../words/smart';
import { doing, measure, sure, time, timed, why } from './facts';
import { choice } from './point';
import { keptOf } from './target';
import type { Action, Answer, Given, Pointer } from './rule';
import type { Letter } from '../goal/goal';

export type Answering = Pointer & Pick<Answer, 'letter' | 'actions'>;

function keepDate(given: Given): Action[] {
	const firm = timed(given, 'firm');
	if (given.goal.due !== null || given.goal.review !== null || !firm?.span.day) return [];
	return [choice('pick-date', { due: firm.span.day }, smartWords.keepDate(firm.span.day))];
}

function keepTarget(given: Given): Action[] {
	const { target, measure: kept } = given.goal;
	if (target !== null || (kept !== null && kept !== 'number' && kept !== 'rhythm')) return [];
	for (const { said } of given.parts) {
		const set = keptOf(said);
		if (!set) continue;
		const { target: amount, unit, per, measure } = set;
		const words = smartWords.keepTarget(unit ? `${amount} ${unit}` : `${amount}`, per, measure === 'limit');
		return [choice('add-measure', { ...set }, words)];
	}
	return [];
}

function keepConfidence(given: Given): Action[] {
	const said = sure(given);
	return said && !said.property
		? [choice('ask-confidence', { confidence: said.fill }, smartWords.keepConfidence(said.fill))]
		: [];
}

/** One for each letter whose fact is there. */
export function answers(given: Given): readonly Answering[] {
	const all: [Letter, ReturnType<typeof doing>, Action[]][] = [
		['S', doing(given), []],
		['M', measure(given), keepTarget(given)],
		['A', sure(given), keepConfidence(given)],
		['R', why(given), []],
		['T', time(given), keepDate(given)],
	];
	return all.flatMap(([letter, found, actions]) => (found ? [{ ...found, letter, actions }] : []));
}
