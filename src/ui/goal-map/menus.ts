/** The choices behind the toolbar's words and behind a card. The host shows them as the app's own menus. */
import type { Path } from '../../core/goal/goal';
import { mapWords } from '../../core/words';
import { areasOf } from './filter';
import { verbOf } from './links';
import type { Choice, MapActions } from './props';
import { threadsOf } from './reach';
import type { MapState } from './state';
import type { Model } from './use-model';

type Change = MapActions['change'];

const toggled = (list: readonly string[], one: string): readonly string[] =>
	list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export function areaChoices({ whole }: Model, state: MapState, change: Change): readonly Choice[] {
	return [
		{
			title: mapWords.allAreas,
			section: 'areas',
			checked: state.areas.length === 0,
			run: () => change({ areas: [] }),
		},
		...areasOf(whole).map(({ slug, label, count }) => ({
			title: `${label} ${count}`,
			section: 'areas',
			checked: state.areas.includes(slug),
			run: () => change({ areas: toggled(state.areas, slug) }),
		})),
		...threadChoices(whole, state, change),
	];
}

const MOST_THREADS = 9;

function threadChoices(whole: Model['whole'], state: MapState, change: Change): readonly Choice[] {
	const threads = threadsOf(whole).slice(0, MOST_THREADS);
	if (threads.length < 2) return [];
	const nodes = new Map(whole.nodes.map((node) => [node.path, node]));
	const named = (thread: readonly Path[]): string =>
		nodes.get(thread.find((path) => nodes.get(path)?.goal.kind === 'life') ?? '')?.goal.title ?? '';
	return [
		{
			title: mapWords.allThreads,
			section: 'threads',
			checked: state.thread === null,
			run: () => change({ thread: null }),
		},
		...threads.map((thread) => ({
			title: mapWords.thread(named(thread), thread.length - 1),
			section: 'threads',
			checked: state.thread !== null && thread.includes(state.thread),
			run: () => change({ thread: thread[0] ?? null }),
		})),
	];
}

export function statusChoices(state: MapState, change: Change): readonly Choice[] {
	const statuses = (['open', 'active', 'all'] as const).map((status) => ({
		title: mapWords.statuses[status],
		section: 'status',
		checked: state.status === status,
		run: () => change({ status }),
	}));
	const kinds = (['both', 'life', 'therapy'] as const).map((kind) => ({
		title: mapWords.kindFilters[kind],
		section: 'kind',
		checked: state.kind === kind,
		run: () => change({ kind }),
	}));
	return [...statuses, ...kinds];
}

/** Behind "Focus": the card the keyboard is on, the open note, and going along with it. */
export function focusChoices(
	model: Model,
	state: MapState,
	current: string | null,
	openGoal: Path | null,
	change: Change,
): readonly Choice[] {
	const title = current === null ? undefined : model.titles.get(current);
	const choices: Choice[] = [];
	if (current !== null && title !== undefined)
		choices.push({
			title: mapWords.focusOn(title),
			icon: 'focus',
			run: () => change({ focus: current, follow: false }),
		});
	if (openGoal !== null && openGoal !== current)
		choices.push({
			title: mapWords.focusOpen,
			icon: 'file-text',
			run: () => change({ focus: openGoal, follow: false }),
		});
	const follow = { title: mapWords.follow, checked: state.follow, section: 'follow' };
	return [...choices, { ...follow, run: () => change({ follow: !state.follow }) }];
}

export interface CardWishes {
	open(newTab: boolean): void;
	focus(): void;
	link(): void;
	edit(line: number): void;
}

/** Behind a card: what the keys do too, and each of its lines. The note's own menu adds check-in and standing. */
export function cardChoices(model: Model, key: string, wishes: CardWishes): readonly Choice[] {
	const lines = (model.links.get(key) ?? []).filter(({ line }) => line.edge.relation !== 'part_of');
	return [
		{ title: mapWords.openNote, icon: 'file-text', section: 'open', run: () => wishes.open(false) },
		{ title: mapWords.openTab, icon: 'plus', section: 'open', run: () => wishes.open(true) },
		{ title: mapWords.focusOne, icon: 'focus', section: 'map', run: () => wishes.focus() },
		{ title: mapWords.linkTo, icon: 'arrow-right', section: 'map', run: () => wishes.link() },
		...lines.map(({ side, title, line }) => ({
			title: mapWords.changeLink(`${verbOf(side)} ${title}`),
			icon: 'link' as const,
			section: 'lines',
			run: () => wishes.edit(model.picture.lines.indexOf(line)),
		})),
	];
}
