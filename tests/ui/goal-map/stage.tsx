/** A map on a stage: keeps the state as a view would, and notes every call. */
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { insights } from '../../../src/core/map/insights';
import { tableMeasure } from '../../../src/core/map/measure';
import { GoalMap } from '../../../src/ui/goal-map/goal-map';
import type { Choice, GoalMapProps, MapActions } from '../../../src/ui/goal-map/props';
import { REST, type MapState } from '../../../src/ui/goal-map/state';
import { graphOf, type Given } from './graph';

export type Call = readonly [name: string, ...args: unknown[]];

export interface StageWishes {
	readonly state?: Partial<MapState>;
	readonly discreet?: boolean;
	readonly openGoal?: string | null;
	readonly width?: number;
	readonly ready?: boolean;
}

const props = (given: Given, wishes: StageWishes, state: MapState, actions: MapActions): GoalMapProps => ({
	graph: graphOf(given),
	insights: insights({ goals: () => given.goals, edges: () => given.edges }, given.facts, '2026-11-25'),
	state,
	openGoal: wishes.openGoal ?? null,
	discreet: wishes.discreet ?? false,
	ready: wishes.ready ?? true,
	quieted: new Set(),
	measure: tableMeasure,
	actions,
	size: { width: wishes.width ?? 1280, height: 800 },
});

function noting(calls: Call[], change: MapActions['change']): MapActions {
	const note =
		(name: string) =>
		(...args: unknown[]): void =>
			void calls.push([name, ...args]);
	return {
		change,
		open: (path) => note('open')(path),
		hover: (path) => note('hover')(path),
		menu: (_at, choices, path) => note('menu')(choices, path),
		link: note('link'),
		unlink: note('unlink'),
		create: note('create'),
		checkIn: note('checkIn'),
		quiet: note('quiet'),
		exportMap: () => note('exportMap')(),
		say: note('say'),
	};
}

/** One tag per line, so that a golden file can be read and its changes too. */
export function drawn(given: Given, wishes: StageWishes = {}): string {
	const html = renderToString(
		<GoalMap
			{...props(
				given,
				wishes,
				{ ...REST, ...wishes.state },
				noting([], () => undefined),
			)}
		/>,
	);
	const ids = new Map<string, string>();
	const steady = html.replaceAll(/groundwork-\d+/g, (id) => {
		if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`);
		return ids.get(id) ?? id;
	});
	return `${steady.replaceAll('><', '>\n<')}\n`;
}

export interface Stage {
	readonly el: HTMLElement;
	readonly calls: Call[];
	state(): MapState;
	/** Calls of one name, without the name. */
	called(name: string): unknown[][];
	all(selector: string): Element[];
	one(selector: string): HTMLElement;
	card(title: string): HTMLElement;
	/** What `aria-labelledby` says of the first (or another) match. */
	named(selector: string, index?: number): string;
	press(key: string, more?: KeyboardEventInit): void;
	settle(): Promise<void>;
	/** The choices of the last menu. */
	choices(): readonly Choice[];
	choose(title: string): void;
}

export function stage(given: Given, wishes: StageWishes = {}): Stage {
	const el = document.createElement('div');
	document.body.replaceChildren(el);
	const calls: Call[] = [];
	let state: MapState = { ...REST, ...wishes.state };
	const first = props(
		given,
		wishes,
		state,
		noting(calls, (changes) => change(changes)),
	);
	const change = (changes: Partial<MapState>): void => {
		state = { ...state, ...changes };
		render(<GoalMap {...first} state={state} />, el);
	};
	change({});
	const all = (selector: string): Element[] => [...el.querySelectorAll(selector)];
	const one = (selector: string): HTMLElement => {
		const found = all(selector)[0];
		if (!found) throw new Error(`Nothing on the stage matches ${selector}`);
		return found as HTMLElement;
	};
	const called = (name: string): unknown[][] =>
		calls.filter(([said]) => said === name).map(([, ...args]) => args);
	const choices = (): readonly Choice[] => (called('menu').at(-1)?.[0] ?? []) as readonly Choice[];
	return {
		el,
		calls,
		state: () => state,
		called,
		all,
		one,
		named: (selector, index = 0) =>
			el.querySelector(`#${all(selector)[index]?.getAttribute('aria-labelledby') ?? 'none'}`)?.textContent ??
			'',
		card: (title) => one(`[data-key="${title}.md"]`),
		press: (key, more = {}) => {
			const on = document.activeElement ?? el;
			on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
		},
		settle: async () => {
			for (let turn = 0; turn < 3; turn++) await new Promise((next) => setTimeout(next, 0));
		},
		choices,
		choose: (title) => {
			const choice = choices().find((one) => one.title === title);
			if (!choice)
				throw new Error(
					`The menu offers ${choices()
						.map((one) => one.title)
						.join(' | ')}`,
				);
			choice.run();
		},
	};
}
