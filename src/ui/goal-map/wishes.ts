/** What a person can want on the map, whatever shows it (map, list, column): one place decides what follows. */
import type { Path } from '../../core/goal/goal';
import type { PlacedLine, Point } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { wishOf } from './keys';
import { relationBetween } from './look-of';
import { cardChoices } from './menus';
import type { GoalMapProps } from './props';
import type { Asking, HandState } from './use-hand';
import type { Model } from './use-model';

export interface Wishes {
	/** A key on a card; `at` is where a popover for it would stand. */
	key(event: KeyboardEvent, key: string | null, at: Point): void;
	click(key: string, event: MouseEvent, at: Point): void;
	/** The other end of a line was chosen (or nothing). */
	choose(from: string, to: string | null, at: Point): void;
	editLine(index: number, at: Point): void;
	hover(key: string | null, event: MouseEvent): void;
	menu(key: string | null, event: MouseEvent | KeyboardEvent): void;
	startLink(key: string): void;
	/** One step back: the popover, the line being made, the search, the focus. */
	leave(): void;
}

/** What the wishes need besides the model; `zoom`, `fit` and `search` are the parts of the screen they reach. */
export interface Around {
	readonly props: GoalMapProps;
	readonly model: Model;
	readonly hand: HandState;
	zoom(by: number): void;
	fit(): void;
	search(): void;
}

const lineBetween = (model: Model, from: string, to: string, relation: string): PlacedLine | null =>
	model.picture.lines.find(
		(line) => line.fromKey === from && line.toKey === to && line.edge.relation === relation,
	) ?? null;

const isVeiled = (props: GoalMapProps, model: Model, path: Path): boolean => {
	const seen = model.cards.get(path)?.node?.goal;
	return seen === undefined || seen.private || (props.discreet && seen.kind === 'therapy');
};

export function wishesFor(around: Around): Wishes {
	const { props, model, hand } = around;
	const { actions, state } = props;
	const path = (key: string | null): Path | null => (key !== null && model.cards.get(key)?.node ? key : null);
	const ask = (asking: Asking): void => hand.set({ pulling: null, asking });

	const choose = (from: string, to: string | null, at: Point): void => {
		hand.set({ pulling: null });
		if (to === null || to === from) return;
		const relation = relationBetween(model, from, to);
		if (relation === null) {
			actions.say(mapWords.cannotLink);
			return;
		}
		const line = lineBetween(model, from, to, relation);
		if (relation === 'practice' && !line)
			actions.link({ from, to, relation, seen: null, strength: null, because: null });
		else ask({ from, to, relation, line, at });
	};
	const open = (key: string, event: MouseEvent | KeyboardEvent): void => {
		if (path(key) !== null) actions.open(key, event);
	};
	const focus = (key: string): void =>
		actions.change({ focus: state.focus === key ? null : key, follow: false });
	const startLink = (key: string): void => {
		if (path(key) !== null) hand.set({ pulling: { from: key, at: null }, asking: null });
	};
	const editLine = (index: number, at: Point): void => {
		const line = model.picture.lines[index];
		if (line && line.edge.resolved && line.edge.relation !== 'part_of')
			ask({ from: line.fromKey, to: line.toKey, relation: line.edge.relation, line, at });
	};
	const leave = (): void => {
		if (hand.asking || hand.pulling) hand.set({ asking: null, pulling: null });
		else if (state.query !== '') actions.change({ query: '' });
		else if (model.focus) actions.change({ focus: null, follow: false });
	};
	const menu = (key: string | null, event: MouseEvent | KeyboardEvent): void => {
		if (key === null || path(key) === null) return;
		event.preventDefault();
		const box = (event.target as Element).getBoundingClientRect();
		const below = { x: box.left, y: box.bottom };
		const choices = cardChoices(model, key, {
			open: (newTab) =>
				actions.open(
					key,
					newTab ? new MouseEvent('click', { ctrlKey: true, metaKey: true }) : new MouseEvent('click'),
				),
			focus: () => focus(key),
			link: () => startLink(key),
			edit: (line) => editLine(line, below),
		});
		actions.menu('key' in event ? (event.target as Element) : event, choices, key);
	};
	const key = (event: KeyboardEvent, on: string | null, at: Point): void => {
		const wish = wishOf(event);
		if (!wish) return;
		const calls = {
			open: () => {
				if (on === null) return;
				if (hand.pulling) choose(hand.pulling.from, on, at);
				else open(on, event);
			},
			focus: () => on !== null && focus(on),
			link: () => on !== null && startLink(on),
			leave,
			search: () => around.search(),
			menu: () => menu(on, event),
			fit: () => around.fit(),
			zoom: () => wish.is === 'zoom' && around.zoom(wish.by),
		};
		event.preventDefault();
		event.stopPropagation();
		calls[wish.is]();
	};
	return {
		key,
		choose,
		editLine,
		menu,
		startLink,
		leave,
		click: (on, event, at) => {
			if (hand.pulling) choose(hand.pulling.from, on, at);
			else open(on, event);
		},
		hover: (on, event) => {
			const goal = path(on);
			if (goal !== null && !isVeiled(props, model, goal)) actions.hover(goal, event, event.target as Element);
		},
	};
}
