/** What the map looks like, as golden files: read them before you record them. */
import { describe, expect, it } from 'vitest';
import { dozens, edge, three, type Given } from './graph';
import { drawn, type StageWishes } from './stage';

const none: Given = { goals: [], edges: [], facts: new Map() };

describe('the goal map is drawn', () => {
	it.each<[string, Given, StageWishes]>([
		['empty', none, {}],
		['three', three(), {}],
		['list', three(), { state: { mode: 'list' } }],
		['narrow', three(), { width: 390 }],
		['narrow-focus', three(), { width: 390, state: { focus: 'Sing in the choir.md' } }],
		['discreet', three(), { discreet: true }],
	])('as in %s.html', async (name, given, wishes) => {
		await expect(drawn(given, wishes)).toMatchFileSnapshot(`../../expected/ui/goal-map/${name}.html`);
	});

	it('every goal that is open has a card, and every card says its kind, title and links', () => {
		const given = dozens();
		const cards = drawn(given)
			.split('data-key="')
			.slice(1)
			.map((card) => card.replaceAll(/<[^>]*>|^[^>]*>/g, ' ').replaceAll(/\s+/g, ' '));
		for (const goal of given.goals.filter((one) => one.status !== 'done' && !one.private)) {
			const kind = goal.kind === 'life' ? 'Life goal' : 'Therapy goal';
			const card = cards.find((text) => text.includes(`${kind}: `) && text.includes(goal.title));
			expect(card, goal.title).toMatch(/serves|part of|supported by|step|room|stands on its own/);
		}
	});

	it('a private goal is nowhere named, and neither is what stands on its lines', () => {
		for (const wishes of [{}, { state: { mode: 'list' as const } }, { width: 390 }]) {
			const html = drawn(dozens(), wishes);
			expect(html).toContain('Private goal');
			expect(html.replaceAll(/data-(?:key|row)="[^"]*"/g, '')).not.toContain('Something of my own');
			expect(html).not.toContain('Never shown');
		}
	});

	it('in discreet mode no therapy title, stage or because is shown', () => {
		for (const state of [{}, { mode: 'list' as const }, { focus: 'Sing in the choir.md' }]) {
			const html = drawn(dozens(), { discreet: true, state }).replaceAll(/data-(?:key|row)="[^"]*"/g, '');
			for (const goal of dozens().goals.filter((one) => one.kind === 'therapy'))
				expect(html).not.toContain(goal.title);
			for (const edge of dozens().edges) if (edge.because !== null) expect(html).not.toContain(edge.because);
			expect(html).not.toMatch(/naming|noticing|understanding|settling/);
		}
	});

	it('below six lines every because is shown, above only that of lit lines', () => {
		expect(drawn(three())).toContain('class="groundwork-because"');
		expect(drawn(dozens())).not.toContain('class="groundwork-because"');
		expect(drawn(dozens(), { state: { focus: 'Sing in the choir.md' } })).toContain('I stay silent');
	});

	it('what is unusual about a line is said with it, and the line is drawn all the same', () => {
		const given = dozens();
		const self = edge('Finish unit twelve', 'Finish unit twelve', null, null, 'part_of');
		const wrong = edge('Notice when I hide', 'Hear what my anger asks for', 1, null, 'serves', {
			problem: 'wrong-way',
		});
		const html = drawn({ ...given, edges: [...given.edges, self, wrong] });
		expect(html).toContain('Finish unit twelve is part of Finish unit twelve (leads back to itself)');
		expect(html).toContain('serves Hear what my anger asks for (a little) (points the other way)');
		const list = drawn(
			{ ...given, edges: [...given.edges, self, given.edges[0] ?? self] },
			{ state: { mode: 'map', focus: given.edges[0]?.from ?? null, panel: true } },
		);
		expect(list).toContain('written twice');
	});
});
