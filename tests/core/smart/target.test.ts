/** Which measure is offered to be kept as properties, from the words alone. */
import { describe, expect, it } from 'vitest';
import { checkText } from './line';

const kept = (text: string): unknown =>
	checkText(text, undefined, { today: '2026-11-25', dateOrder: 'dmy' }).answers.find(
		({ letter }) => letter === 'M',
	)?.actions[0];

describe('a measure in the words is offered as', () => {
	it.each([
		['Run 5 km without stopping', { target: 5, unit: 'km' }],
		['Bench press 80kg', { target: 80, unit: 'kg' }],
		['Save €2.500 by June', { target: 2500, unit: '€' }],
		['Raise twelve hundred dollars', { target: 1200, unit: 'dollars' }],
		['Do 20 push-ups in a row', { target: 20, unit: 'push-ups' }],
		['Finish two short stories', { target: 2, unit: 'short stories' }],
		['Read 3-4 books', { target: 3, unit: 'books' }],
		['Grow my newsletter from 200 to 500 readers', { start_value: 200, target: 500, unit: 'readers' }],
		['Bring my weight down from 90 to 82 kg', { start_value: 90, target: 82, unit: 'kg' }],
		[
			'Send five applications a week until 1 May',
			{ measure: 'rhythm', target: 5, per: 'week', unit: 'applications' },
		],
		['Run 30 minutes 3x a week', { measure: 'rhythm', target: 3, per: 'week' }],
		['Walk 10,000 steps daily', { measure: 'rhythm', target: 10000, per: 'day', unit: 'steps' }],
		['Sleep 8 hours a night', { measure: 'rhythm', target: 8, per: 'day', unit: 'hours' }],
		['Write two pages every Sunday', { measure: 'rhythm', target: 2, per: 'week', unit: 'pages' }],
		['Save £150 a month', { measure: 'rhythm', target: 150, per: 'month', unit: '£' }],
		['Order in no more than twice a month', { measure: 'limit', target: 2, per: 'month' }],
		['Drink at most two coffees a day', { measure: 'limit', target: 2, per: 'day', unit: 'coffees' }],
		['Cut my screen time to two hours a day', { measure: 'limit', target: 2, per: 'day', unit: 'hours' }],
	])('%s', (text, set) => {
		expect(kept(text)).toMatchObject({ id: 'add-measure', set });
	});

	it('words that say what is kept', () => {
		expect(kept('No more than 2 beers a week')).toMatchObject({
			label: 'Keep at most 2 beers a week as the measure',
		});
	});

	it('the words that state it, and no others', () => {
		const { evidence } = checkText(
			'Bring my weight down from 90 to 82 kg by June, and no more than 2 beers a week',
			undefined,
			{ today: '2026-11-25', dateOrder: 'dmy' },
		).answers.find(({ letter }) => letter === 'M')!;
		expect(evidence).toBe('90 to 82 kg');
	});

	it('nothing where there is a rhythm but no count', () => {
		expect(kept('Do yoga on Mondays and Thursdays')).toBeUndefined();
	});
});
