/** What answers each letter, and what could be kept of it as a property. Offered, never applied unasked. */
import { smartWords } from '../words/smart';
import { doing, measure, sure, time, timed, why } from './facts';
import { choice, pointAt } from './point';
import type { Action, Answer, Asked, Given } from './rule';
import type { Letter } from '../goal/goal';

export type Answering = Omit<Asked, 'property'> & Pick<Answer, 'letter' | 'property'>;

function keepDate(given: Given): Action[] {
	const firm = timed(given, 'firm');
	if (given.goal.due !== null || given.goal.review !== null || !firm?.span.day) return [];
	return [choice('pick-date', { due: firm.span.day }, smartWords.keepDate(firm.span.day))];
}

function keepTarget(given: Given): Action[] {
	const { target, measure: kept } = given.goal;
	if (target !== null || (kept !== null && kept !== 'number' && kept !== 'rhythm')) return [];
	for (const { said } of given.parts) {
		const times = said.rhythms.find((one) => one.times)?.times;
		if (times) {
			const set = {
				measure: 'rhythm',
				target: times.target,
				per: times.per,
				...(times.unit && { unit: times.unit }),
			};
			const words = `${times.target}${times.unit ? ` ${times.unit}` : ''} / ${times.per}`;
			return [choice('add-measure', set, smartWords.keepTarget(words))];
		}
		const one = said.quantities.find(({ value }) => value !== null);
		if (one && one.value !== null) {
			const set = { target: one.value, ...(one.unit && { unit: one.unit }) };
			return [
				choice('add-measure', set, smartWords.keepTarget(`${one.value}${one.unit ? ` ${one.unit}` : ''}`)),
			];
		}
	}
	return [];
}

function keepConfidence(given: Given): Action[] {
	const found = given.goal.confidence === null && pointAt(given, (said) => said.confidences[0]);
	const value = found ? found.part.said.confidences[0]?.value : undefined;
	return value === undefined
		? []
		: [choice('ask-confidence', { confidence: value }, smartWords.keepConfidence(value))];
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
	return all.flatMap(([letter, found, actions]) =>
		found ? [{ ...found, letter, property: found.property ?? null, actions }] : [],
	);
}
