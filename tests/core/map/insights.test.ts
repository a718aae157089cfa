import { describe, expect, it } from 'vitest';
import { insights, leverage } from '../../../src/core/map/insights';
import { edge, facts, goal, source } from './sample';

const TODAY = '2026-03-10';

/** The worked example of domain.md §4. */
const goals = [
	goal('relationship.md', 'life', { importance: 3 }),
	goal('promotion.md', 'life', { importance: 2 }),
	goal('fund.md', 'life', { importance: 2 }),
	goal('run.md', 'life', { importance: 1 }),
	goal('dad.md', 'life', { importance: 3 }),
	goal('attachment.md', 'therapy'),
	goal('aggression.md', 'therapy'),
	goal('worth.md', 'therapy'),
	goal('joy.md', 'therapy'),
];
const edges = [
	edge('attachment.md', 'relationship.md', 'serves', 3),
	edge('aggression.md', 'relationship.md', 'serves', 2),
	edge('aggression.md', 'dad.md', 'serves', 3),
	edge('worth.md', 'promotion.md', 'serves', null),
];
const shares = { relationship: 0.1, promotion: 0.4, fund: 0.6, run: 0.5, dad: 0.3 };
const known = new Map(Object.entries(shares).map(([name, share]) => [`${name}.md`, facts({ share })]));
const told = insights(source(goals, edges), known, TODAY);

describe('the worked example of the domain page', () => {
	it('covers three of five life goals', () => {
		expect(told.coverage).toEqual({ served: 3, life: 5 });
		expect(told.unsupported).toEqual([]);
	});
	it('finds how far each therapy goal reaches, and what stands alone', () => {
		const reach = ['attachment', 'aggression', 'worth', 'joy'].map((name) => told.reach.get(`${name}.md`));
		expect(reach).toEqual([1, 2, 1, 0]);
		expect(told.alone).toEqual(['joy.md']);
	});
	it('orders by leverage .900, 1.300, .267, 0', () => {
		const of = (name: string): number => {
			const served = edges
				.filter((one) => one.from === `${name}.md`)
				.map((one) => ({ edge: one, goal: goals.find(({ path }) => path === one.to)! }));
			return Math.round(1000 * leverage(served, known)) / 1000;
		};
		expect(['attachment', 'aggression', 'worth', 'joy'].map(of)).toEqual([0.9, 1.3, 0.267, 0]);
		expect(told.furthest).toEqual(['aggression.md', 'attachment.md', 'worth.md']);
	});
	it('sees what leans on one goal alone only from two on', () => {
		expect(told.leaning).toEqual([]);
		const more = [...edges, edge('worth.md', 'fund.md')];
		expect(insights(source(goals, more), known, TODAY).leaning).toEqual([
			{ path: 'worth.md', sole: ['fund.md', 'promotion.md'] },
		]);
	});
	it('says some of each at .44', () => {
		expect(told.balance).toEqual({ therapy: 4, life: 5, words: 'some of each' });
	});
	it('finds two threads', () => {
		expect(told.threads).toEqual([
			['aggression.md', 'attachment.md', 'dad.md', 'relationship.md'],
			['promotion.md', 'worth.md'],
		]);
	});
});

describe('what is only worth a question in time', () => {
	const quiet = goal('paint.md', 'life', { started: '2026-01-01' });
	const stuckBy = (
		more: Parameters<typeof facts>[0],
		changes: Parameters<typeof goal>[2] = {},
	): readonly string[] =>
		insights(source([{ ...quiet, ...changes }], []), new Map([['paint.md', facts(more)]]), TODAY).unsupported;

	it('a life goal is quiet after 28 days without a change, not after 27', () => {
		expect(stuckBy({ lastMoved: '2026-02-10' })).toEqual(['paint.md']);
		expect(stuckBy({ lastMoved: '2026-02-11' })).toEqual([]);
	});
	it('without any day to count from, nothing is said', () => {
		expect(stuckBy({}, { started: null })).toEqual([]);
	});
	it('a passed date or two low confidences in a row count too', () => {
		expect(stuckBy({ lastMoved: TODAY }, { due: '2026-03-09' })).toEqual(['paint.md']);
		expect(stuckBy({ lastMoved: TODAY }, { due: TODAY })).toEqual([]);
		expect(stuckBy({ lastMoved: TODAY, confidences: [9, 4, 3] })).toEqual(['paint.md']);
		expect(stuckBy({ lastMoved: TODAY, confidences: [3, 5] })).toEqual([]);
		expect(stuckBy({ lastMoved: TODAY, confidences: [2] })).toEqual([]);
	});
	it('a goal that rests, or that inner work serves, is left alone', () => {
		expect(stuckBy({ lastMoved: '2026-01-01' }, { status: 'resting' })).toEqual([]);
		const served = insights(
			source([quiet, goal('t.md', 'therapy')], [edge('t.md', 'paint.md')]),
			new Map([['paint.md', facts({ lastMoved: '2026-01-01' })]]),
			TODAY,
		);
		expect(served.unsupported).toEqual([]);
	});
	it('a therapy goal waits when it reaches far and was not written about for 28 days', () => {
		const told = (lastWritten: string | null): readonly string[] =>
			insights(
				source([quiet, goal('t.md', 'therapy')], [edge('t.md', 'paint.md')]),
				new Map([['t.md', facts({ lastWritten })]]),
				TODAY,
			).waiting;
		expect(told('2026-02-10')).toEqual(['t.md']);
		expect(told('2026-02-11')).toEqual([]);
		expect(told(null)).toEqual([]);
	});
});

describe('what counts for nothing', () => {
	it('practice, links to no goal, the wrong way, and goals that are done or ideas', () => {
		const some = [
			goal('a.md', 'life'),
			goal('done.md', 'life', { status: 'done' }),
			goal('idea.md', 'life', { status: 'someday' }),
			goal('t.md', 'therapy'),
		];
		const links = [
			edge('a.md', 't.md', 'practice'),
			edge('t.md', 'done.md'),
			edge('t.md', 'idea.md'),
			edge('t.md', 'Nowhere', 'serves', 3, { resolved: false }),
			edge('a.md', 't.md', 'serves', 3, { problem: 'wrong-way' }),
		];
		const told = insights(source(some, links), new Map(), TODAY);
		expect(told.coverage).toEqual({ served: 0, life: 1 });
		expect(told.alone).toEqual(['t.md']);
		expect(told.threads).toEqual([]);
		expect(told.balance.words).toBeNull();
	});
	it('load is said above three therapy and seven life goals', () => {
		const many = (count: number, kind: 'life' | 'therapy') =>
			Array.from({ length: count }, (_, at) => goal(`${kind}${at}.md`, kind));
		const load = (life: number, therapy: number): readonly string[] =>
			insights(source([...many(life, 'life'), ...many(therapy, 'therapy')], []), new Map(), TODAY).load.many;
		expect(load(7, 3)).toEqual([]);
		expect(load(8, 4)).toEqual(['therapy', 'life']);
	});
	it('balance speaks in words at a quarter and three quarters', () => {
		const words = (life: number, therapy: number): string | null =>
			insights(
				source(
					[
						...Array.from({ length: life }, (_, at) => goal(`l${at}.md`, 'life')),
						...Array.from({ length: therapy }, (_, at) => goal(`t${at}.md`, 'therapy')),
					],
					[],
				),
				new Map(),
				TODAY,
			).balance.words;
		expect([words(4, 1), words(3, 1), words(1, 3), words(1, 4), words(2, 1)]).toEqual([
			'mostly life goals',
			'some of each',
			'some of each',
			'mostly therapy goals',
			null,
		]);
	});
});
