/** @vitest-environment happy-dom */
/** What a person does on the map, in a browser without layout: keys, clicks, menus, lines. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { dozens, three } from './graph';
import { stage, type Stage } from './stage';

const HIDE = 'Notice when I hide';
const SWIM = 'Swim 40 lengths';

let map: Stage;
const onCard = async (title: string): Promise<void> => {
	map.card(title).focus();
	await map.settle();
};
const key = async (...keys: string[]): Promise<void> => {
	for (const one of keys) {
		map.press(one);
		await map.settle();
	}
};
const standing = (): string | null => document.activeElement?.getAttribute('data-key') ?? null;

describe('the map by keyboard', () => {
	beforeEach(async () => {
		map = stage(dozens());
		await map.settle();
	});

	it('has one tab stop among its cards', () => {
		expect(map.all('.groundwork-goal[tabindex="0"]')).toHaveLength(1);
	});

	it('walks down a lane, and to the end and back', async () => {
		const first = map.one('.groundwork-goal[tabindex="0"]').getAttribute('data-key');
		map.one('.groundwork-goal[tabindex="0"]').focus();
		await key('ArrowDown');
		expect(standing()).not.toBe(first);
		await key('End', 'Home');
		expect(standing()).toBe(first);
		expect(map.all('.groundwork-goal[tabindex="0"]')).toHaveLength(1);
	});

	it('walks along the strongest line first, and back along it', async () => {
		await onCard(HIDE);
		await key('ArrowRight');
		expect(standing()).toBe('Sing in the choir.md');
		await key('ArrowLeft');
		expect(standing()).toBe(`${HIDE}.md`);
	});

	it('Enter opens, F focuses, Escape lets the focus go', async () => {
		await onCard(HIDE);
		await key('Enter');
		expect(map.called('open')).toEqual([[`${HIDE}.md`]]);
		await key('f');
		expect(map.state().focus).toBe(`${HIDE}.md`);
		expect(map.named('.groundwork-insights')).toBe(HIDE);
		await key('Escape');
		expect(map.state().focus).toBeNull();
	});

	it('L, a walk and Enter ask how much and why, and Enter writes the line', async () => {
		await onCard(HIDE);
		await key('l');
		expect(map.one('.groundwork-linking').textContent).toContain(HIDE);
		await onCard(SWIM);
		await key('Enter');
		const because = map.one('.groundwork-popover input') as HTMLInputElement;
		because.value = 'Water makes me brave.';
		because.dispatchEvent(new Event('input', { bubbles: true }));
		map
			.all('.groundwork-popover .groundwork-segments button')[2]
			?.dispatchEvent(new Event('click', { bubbles: true }));
		await map.settle();
		map
			.one('.groundwork-popover form')
			.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
		await map.settle();
		expect(map.called('link')).toEqual([
			[
				{
					from: `${HIDE}.md`,
					to: `${SWIM}.md`,
					relation: 'serves',
					seen: null,
					strength: 3,
					because: 'Water makes me brave.',
				},
			],
		]);
		expect(map.all('.groundwork-popover')).toHaveLength(0);
	});

	it('L from a life goal to a therapy goal makes a practice line at once', async () => {
		await onCard(SWIM);
		await key('l');
		await onCard(HIDE);
		await key('Enter');
		expect(map.called('link')).toEqual([
			[
				{
					from: `${SWIM}.md`,
					to: `${HIDE}.md`,
					relation: 'practice',
					seen: null,
					strength: null,
					because: null,
				},
			],
		]);
	});

	it('a line between two of a kind is not made, and the sentence says which can', async () => {
		await onCard(HIDE);
		await key('l');
		await onCard('Ask for help early');
		await key('Enter');
		expect(map.called('link')).toEqual([]);
		expect(map.called('say')).toHaveLength(1);
	});

	it('Escape steps back one thing at a time: the line, the search, the focus', async () => {
		map = stage(dozens(), { state: { focus: `${HIDE}.md`, query: 'hide' } });
		await map.settle();
		await onCard(HIDE);
		await key('l', 'Escape');
		expect(map.all('.groundwork-linking')).toHaveLength(0);
		expect(map.state()).toMatchObject({ focus: `${HIDE}.md`, query: 'hide' });
		await key('Escape');
		expect(map.state()).toMatchObject({ focus: `${HIDE}.md`, query: '' });
		await key('Escape');
		expect(map.state().focus).toBeNull();
	});

	it('slash goes to the search, and a search dims what it does not find', async () => {
		await onCard(HIDE);
		await key('/');
		const box = map.one('input[type="search"]') as HTMLInputElement;
		expect(document.activeElement).toBe(box);
		box.value = 'swim';
		box.dispatchEvent(new Event('input', { bubbles: true }));
		await map.settle();
		expect(map.card(SWIM).getAttribute('class')).not.toContain('is-dimmed');
		expect(map.card(HIDE).getAttribute('class')).toContain('is-dimmed');
	});
});

describe('the map by pointer', () => {
	beforeEach(async () => {
		map = stage(dozens());
		await map.settle();
	});

	const at = (title: string): { clientX: number; clientY: number } => {
		const [, x, y] = /translate\((\S+) (\S+)\)/.exec(map.card(title).getAttribute('transform') ?? '') ?? [];
		const svg = map.one('.groundwork-map-drawing').style;
		const zoom = Number(svg.getPropertyValue('--groundwork-zoom'));
		const left = Number.parseFloat(svg.getPropertyValue('--groundwork-x'));
		const top = Number.parseFloat(svg.getPropertyValue('--groundwork-y'));
		return { clientX: (Number(x) + 20) * zoom + left, clientY: (Number(y) + 20) * zoom + top };
	};
	const point = (
		type: string,
		place: { clientX: number; clientY: number },
		more: PointerEventInit = {},
	): void => {
		map.one('.groundwork-map-canvas').dispatchEvent(
			new PointerEvent(type, {
				bubbles: true,
				cancelable: true,
				pointerId: 1,
				pointerType: 'mouse',
				...place,
				...more,
			}),
		);
	};
	const drag = async (from: string, to: string): Promise<void> => {
		map.one('.groundwork-map-canvas').setPointerCapture = () => undefined;
		point('pointerdown', at(from), { buttons: 1 });
		point('pointermove', at(to), { buttons: 1 });
		await map.settle();
		point('pointerup', at(to));
		await map.settle();
	};

	it('a click opens the note', () => {
		map.one('.groundwork-map-canvas').dispatchEvent(new MouseEvent('click', { bubbles: true, ...at(HIDE) }));
		expect(map.called('open')).toEqual([[`${HIDE}.md`]]);
	});

	it('hovering lights the lines of a card and quiets the others', async () => {
		point('pointermove', at(HIDE));
		await map.settle();
		expect(map.card(HIDE).getAttribute('class')).toContain('is-hovered');
		expect(map.all('.groundwork-edge.is-active')).toHaveLength(2);
		expect(map.all('.groundwork-edge.is-quiet').length).toBeGreaterThan(5);
	});

	it('from far the shapes take no pointer, and the canvas shows the hand over a card', async () => {
		const canvas = map.one('.groundwork-map-canvas');
		const style = map.one('.groundwork-map-drawing').style;
		const now = (name: string): number => Number.parseFloat(style.getPropertyValue(`--groundwork-${name}`));
		const near = at(HIDE);
		const x = (near.clientX - now('x')) / now('zoom');
		const y = (near.clientY - now('y')) / now('zoom');
		map.card(HIDE).focus();
		for (let turn = 0; turn < 8; turn++) map.press('-');
		await map.settle();
		expect(map.all('.groundwork-far')).toHaveLength(1);
		expect(canvas.className).not.toContain('is-over');
		point('pointermove', { clientX: x * now('zoom') + now('x'), clientY: y * now('zoom') + now('y') });
		await map.settle();
		expect(canvas.className).toContain('is-over');
		point('pointermove', { clientX: 1270, clientY: 790 });
		await map.settle();
		expect(canvas.className).not.toContain('is-over');
		const unreached = /^(.*) \{ pointer-events: none; \}$/m.exec(readFileSync('styles.css', 'utf8'))?.[1];
		expect(unreached?.split(', ')).toContain('.groundwork-far');
	});

	it('pulling a line from a therapy goal to a life goal asks, and Cancel writes nothing', async () => {
		await drag(HIDE, SWIM);
		expect(map.named('.groundwork-popover')).toBe(`${HIDE} serves ${SWIM}`);
		map
			.all('.groundwork-popover button')
			.at(-1)
			?.dispatchEvent(new Event('click', { bubbles: true }));
		await map.settle();
		expect(map.all('.groundwork-popover')).toHaveLength(0);
		expect(map.called('link')).toEqual([]);
	});

	it('pulling to where a line already is offers to change or remove it', async () => {
		await drag(HIDE, 'Sing in the choir');
		const because = map.one('.groundwork-popover input') as HTMLInputElement;
		expect(because.value).toBe('I stay silent when it matters.');
		map
			.all('.groundwork-popover button')
			.at(-1)
			?.dispatchEvent(new Event('click', { bubbles: true }));
		await map.settle();
		expect(map.called('unlink')).toMatchObject([
			[
				{
					from: `${HIDE}.md`,
					to: 'Sing in the choir.md',
					relation: 'serves',
					seen: { strength: 3, because: 'I stay silent when it matters.' },
				},
			],
		]);
	});

	it('a drag that ends beside every card makes nothing, and the click after it opens nothing', async () => {
		map.one('.groundwork-map-canvas').setPointerCapture = () => undefined;
		point('pointerdown', at(HIDE), { buttons: 1 });
		point('pointermove', { clientX: 2, clientY: 2 }, { buttons: 1 });
		point('pointerup', { clientX: 2, clientY: 2 });
		map
			.one('.groundwork-map-canvas')
			.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 2, clientY: 2 }));
		await map.settle();
		expect(map.calls).toEqual([]);
	});

	it('a private goal and, in discreet mode, a therapy goal are never previewed', () => {
		const over = (title: string): void =>
			void map.card(title).dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		over(HIDE);
		over('Something of my own');
		expect(map.called('hover')).toEqual([[`${HIDE}.md`]]);
		map = stage(dozens(), { discreet: true });
		over(HIDE);
		over(SWIM);
		expect(map.called('hover')).toEqual([[`${SWIM}.md`]]);
	});

	it('the menu of a card offers what the keys do, and each of its lines', () => {
		map.card(HIDE).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(map.choices().map((choice) => choice.title)).toEqual([
			'Open note',
			'Open in new tab',
			'Focus on one goal',
			'Link to another goal',
			'Change link: serves Sing in the choir',
			'Change link: serves Invite neighbours twice',
		]);
	});
});

describe('filters and views', () => {
	it('areas, status and kind take goals away, and the way back is offered where none is left', async () => {
		map = stage(dozens());
		map
			.all('.groundwork-toolbar .groundwork-quiet-button')[0]
			?.dispatchEvent(new Event('click', { bubbles: true }));
		map.choose('Fitness 1');
		expect(map.state().areas).toEqual(['fitness']);
		expect(map.all('.groundwork-goal[data-key]')).toHaveLength(1);
		map
			.all('.groundwork-toolbar .groundwork-quiet-button')[1]
			?.dispatchEvent(new Event('click', { bubbles: true }));
		map.choose('Therapy goals only');
		expect(map.all('.groundwork-goal[data-key]')).toHaveLength(0);
		map.one('.groundwork-empty button').click();
		await map.settle();
		expect(map.all('.groundwork-goal[data-key]').length).toBeGreaterThan(20);
	});

	it('what is done or let go is folded, and Show brings it back', async () => {
		map = stage(dozens());
		expect(map.all('[data-key="Grieve the flat by the river.md"]')).toHaveLength(0);
		map.one('.groundwork-legend-folded button').click();
		await map.settle();
		expect(map.card('Grieve the flat by the river').textContent).toContain('Settled for now');
	});

	it('a thread shows what hangs together and nothing else', async () => {
		map = stage(dozens(), { state: { thread: `${HIDE}.md` } });
		const keys = map.all('.groundwork-goal[data-key]').map((card) => card.getAttribute('data-key'));
		expect(keys.sort()).toEqual([
			'Invite neighbours twice.md',
			'Let people come closer than a handshake.md',
			'Notice when I hide.md',
			'Sing in the choir.md',
			'Visit the coast with Ana.md',
		]);
	});

	it('follows the open note while asked to', () => {
		map = stage(dozens(), { state: { follow: true }, openGoal: `${SWIM}.md` });
		expect(map.card(SWIM).getAttribute('class')).toContain('is-focused');
		map = stage(dozens(), { openGoal: `${SWIM}.md` });
		expect(map.all('.is-focused')).toHaveLength(0);
	});

	it('no goals: the grammar, one sentence, two buttons that create', async () => {
		map = stage({ goals: [], edges: [], facts: new Map() });
		expect(map.one('.groundwork-empty-lead').textContent).toBe('No goals yet. One line is enough to start.');
		for (const button of map.all('.groundwork-empty button'))
			button.dispatchEvent(new Event('click', { bubbles: true }));
		expect(map.called('create')).toEqual([['life'], ['therapy']]);
	});

	it('a question in the panel has its choices', () => {
		const given = three();
		const [, , swim] = given.goals;
		map = stage({ ...given, goals: [...given.goals.slice(0, 2), { ...swim!, due: '2026-01-01' }] });
		map.one('.groundwork-insight .groundwork-choices button').click();
		map
			.all('.groundwork-insight .groundwork-choices button')[2]
			?.dispatchEvent(new Event('click', { bubbles: true }));
		expect(map.called('create')).toEqual([['therapy', `${SWIM}.md`]]);
		expect(map.called('quiet')).toEqual([[`${SWIM}.md`, false]]);
	});
});

describe('the list', () => {
	beforeEach(async () => {
		map = stage(dozens(), { state: { mode: 'list' } });
		await map.settle();
	});

	it('has a row for every card of the map, in groups of the same names', async () => {
		const rows = map.all('[role="treeitem"]').map((row) => row.getAttribute('data-key'));
		const names = map
			.all('[role="tree"] [role="group"]')
			.map((_, index) => map.named('[role="tree"] [role="group"]', index));
		const other = stage(dozens());
		expect(rows.sort()).toEqual(
			other
				.all('.groundwork-goal[data-key]')
				.map((card) => card.getAttribute('data-key'))
				.sort(),
		);
		expect(names).toEqual(['Therapy goals 8', 'Steps 3', 'Life goals 9', 'Stands on its own 3']);
	});

	it('right unfolds and goes in, left goes out and folds, one tab stop all along', async () => {
		await onCard(HIDE);
		await key('ArrowRight');
		expect(map.card(HIDE).getAttribute('aria-expanded')).toBe('true');
		await key('ArrowRight');
		expect(document.activeElement?.textContent).toContain('Sing in the choir');
		expect(map.all('[role="treeitem"][tabindex="0"]')).toHaveLength(1);
		await key('ArrowLeft', 'ArrowLeft');
		expect(map.card(HIDE).getAttribute('aria-expanded')).toBe('false');
	});

	it('has the same keys as the map: Enter, F, L', async () => {
		await onCard(HIDE);
		await key('Enter', 'l');
		await onCard(SWIM);
		await key('Enter');
		expect(map.called('open')).toEqual([[`${HIDE}.md`]]);
		expect(map.named('.groundwork-popover')).toBe(`${HIDE} serves ${SWIM}`);
	});
});

describe('the column on a phone', () => {
	it('says at rest how many goals a therapy goal serves, and draws no line', () => {
		map = stage(dozens(), { width: 390 });
		expect(map.card(HIDE).textContent).toContain('serves 2');
		expect(map.all('.groundwork-edge-line')).toHaveLength(0);
	});

	it('in focus says how much and why on both sides, and at the foot what leads here or is served', () => {
		map = stage(dozens(), { width: 390, state: { focus: `${HIDE}.md` } });
		expect(map.one('.groundwork-narrow-note').textContent).toBe('Serves two life goals.');
		const served = map.all('.groundwork-goal.is-life .groundwork-goal-meta').map((meta) => meta.textContent);
		expect(served.join(' ')).toContain('a lot');
	});

	it('in focus folds what is unrelated, and a tap unfolds it', async () => {
		map = stage(dozens(), { width: 390, state: { focus: `${SWIM}.md` } });
		expect(
			map
				.all('.groundwork-goal[data-key]')
				.map((card) => card.getAttribute('data-key'))
				.sort(),
		).toEqual(['Hear what my anger asks for.md', 'Something of my own.md', 'Swim 40 lengths.md']);
		map.one('.groundwork-fold-row').dispatchEvent(new MouseEvent('click', { bubbles: true }));
		await map.settle();
		expect(map.card(HIDE)).toBeTruthy();
	});
});

describe('keys anywhere in the map', () => {
	it('Escape outside the drawing lets the focus go too, and typing is left alone', async () => {
		map = stage(dozens(), { state: { focus: `${HIDE}.md` } });
		map.one('input[type="search"]').focus();
		await key('/');
		expect(map.state().focus).toBe(`${HIDE}.md`);
		map.one('.groundwork-insights button').focus();
		await key('Escape');
		expect(map.state().focus).toBeNull();
	});
});
