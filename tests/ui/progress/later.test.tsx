// @vitest-environment happy-dom
/** The letters of a card wait until the first paint is over; their place does not. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { Letters } from '../../../src/core/goal/goal';
import type { Card, ProgressActions } from '../../../src/ui/progress/card';
import { Cards } from '../../../src/ui/progress/cards';
import { aGoal } from '../../core/progress/a-goal';

const LETTERS: Letters = { S: 'found', M: 'missing', A: 'missing', R: 'found', T: 'found' };
const home = document.createElement('div');
afterEach(() => render(null, home));

function cards(read: string[]): Card[] {
	return ['One', 'Two'].map((title) => ({
		goal: aGoal({ path: `Goals/${title}.md`, title }),
		standing: { share: null, value: null, pace: null, differs: null } as unknown as Card['standing'],
		title,
		veiled: false,
		get letters(): Letters {
			read.push(title);
			return LETTERS;
		},
		offer: null,
		serves: [],
		support: [],
	}));
}

const draw = (list: readonly Card[], later?: (run: () => void) => void): Promise<void> =>
	act(() =>
		render(
			<Cards
				cards={list}
				unfolded={null}
				asking={null}
				today="2026-11-25"
				actions={{} as ProgressActions}
				onFold={() => undefined}
				later={later}
			/>,
			home,
		),
	);

it('are not worked out for the first paint, and then one card at a time', async () => {
	const read: string[] = [];
	const waiting: (() => void)[] = [];
	await draw(cards(read), (run) => waiting.push(run));
	expect(read).toEqual([]);
	expect(home.querySelectorAll('.groundwork-letters.is-held')).toHaveLength(2);
	await act(() => waiting.shift()?.());
	expect(new Set(read)).toEqual(new Set(['One']));
	expect(home.querySelectorAll('.groundwork-letter')).toHaveLength(5);
	await act(() => waiting.shift()?.());
	expect(home.querySelectorAll('.groundwork-letter')).toHaveLength(10);
	expect(waiting).toEqual([]);
});

it('stay where they are when the list is drawn again', async () => {
	const waiting: (() => void)[] = [];
	await draw(cards([]), (run) => waiting.push(run));
	await act(() => waiting.splice(0).forEach((run) => run()));
	await draw(cards([]), (run) => waiting.push(run));
	expect(home.querySelectorAll('.groundwork-letter')).toHaveLength(10);
	expect(waiting).toEqual([]);
});

it('are there at once where nothing is put off', async () => {
	await draw(cards([]));
	expect(home.querySelectorAll('.groundwork-letter')).toHaveLength(10);
});
