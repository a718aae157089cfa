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
