/** What the person chose to see: kept with the view, read with care. */
import { areaLabel } from '../../core/goal/areas';
import type { Goal, Status } from '../../core/goal/goal';
import type { Card } from './card';

export const STATUS_CHOICES = ['active', 'resting', 'someday', 'done', 'released', 'all'] as const;
export const SORTS = ['date', 'title', 'written', 'area'] as const;
export const GROUPS = ['kind', 'area', 'none'] as const;

export interface Choice {
	/** A slug, or empty for all. */
	readonly area: string;
	readonly status: Status | 'all';
	readonly sort: (typeof SORTS)[number];
	readonly group: (typeof GROUPS)[number];
	/** Are the filters shown? */
	readonly open: boolean;
	/** Is what was put down shown? */
	readonly folded: boolean;
	/** The one card that is unfolded. */
	readonly unfolded: string | null;
}

export const FIRST: Choice = {
	area: '',
	status: 'active',
	sort: 'date',
	group: 'kind',
	open: false,
	folded: true,
	unfolded: null,
};

const among = <T extends string>(list: readonly T[], value: unknown, otherwise: T): T =>
	list.find((one) => one === value) ?? otherwise;

/** The choice from a stored view state; what is not understood is as at first. */
export function readChoice(state: Readonly<Record<string, unknown>>): Choice {
	const { area, unfolded } = state;
	return {
		area: typeof area === 'string' ? area : FIRST.area,
		status: among(STATUS_CHOICES, state['status'], FIRST.status),
		sort: among(SORTS, state['sort'], FIRST.sort),
		group: among(GROUPS, state['group'], FIRST.group),
		open: state['open'] === true,
		folded: state['folded'] !== false,
		unfolded: typeof unfolded === 'string' ? unfolded : null,
	};
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const LAST = '\uffff';

/** The day a goal asks for attention: due, else the day to look again. A therapy goal has only the latter. */
const dateOf = ({ goal }: Card): string => (goal.kind === 'life' ? goal.due : null) ?? goal.review ?? LAST;
const areaOf = ({ goal }: Card): string => (goal.areas[0] === undefined ? LAST : areaLabel(goal.areas[0]));

const BY: Readonly<Record<Choice['sort'], (a: Card, b: Card) => number>> = {
	title: () => 0,
	date: (a, b) => compare(dateOf(a), dateOf(b)),
	written: (a, b) => compare(b.standing.lastActive ?? '', a.standing.lastActive ?? ''),
	area: (a, b) => compare(areaOf(a), areaOf(b)),
};

export interface Group {
	readonly key: string;
	readonly name: string;
	readonly cards: readonly Card[];
}

export interface Chosen {
	readonly groups: readonly Group[];
	/** Neither active nor asked for: behind the fold. Empty where a status was chosen. */
	readonly putDown: readonly Card[];
	/** How many there are without filters. */
	readonly all: number;
}

interface GroupNames {
	readonly life: string;
	readonly therapy: string;
	readonly noArea: string;
	readonly all: string;
}

function grouped(cards: readonly Card[], by: Choice['group'], names: GroupNames): Group[] {
	const groups = new Map<string, Card[]>();
	const keyOf = ({ goal }: Card): string =>
		by === 'none' ? '' : by === 'kind' ? goal.kind : (goal.areas[0] ?? LAST);
	for (const card of cards) groups.set(keyOf(card), [...(groups.get(keyOf(card)) ?? []), card]);
	const nameOf = (key: string): string => {
		if (by === 'none') return names.all;
		if (by === 'kind') return names[key as Goal['kind']];
		return key === LAST ? names.noArea : areaLabel(key);
	};
	return [...groups]
		.map(([key, list]) => ({ key, name: nameOf(key), cards: list }))
		.sort((a, b) =>
			by === 'area'
				? compare(a.key === LAST ? LAST : a.name, b.key === LAST ? LAST : b.name)
				: compare(a.key, b.key),
		);
}

/** Filters, sorts and groups. Life stands before therapy; equal ones by what is seen of their title, then by path. */
export function choose(cards: readonly Card[], choice: Choice, names: GroupNames): Chosen {
	const inArea = cards.filter(({ goal }) => choice.area === '' || goal.areas.includes(choice.area));
	const sorted = [...inArea].sort(
		(a, b) => BY[choice.sort](a, b) || a.title.localeCompare(b.title) || compare(a.goal.path, b.goal.path),
	);
	const wanted = (card: Card): boolean => choice.status === 'all' || card.goal.status === choice.status;
	return {
		groups: grouped(sorted.filter(wanted), choice.group, names),
		putDown: choice.status === 'active' ? sorted.filter((card) => !wanted(card)) : [],
		all: cards.length,
	};
}

/** Areas in use, by label. */
export function areasIn(cards: readonly Card[]): { readonly value: string; readonly label: string }[] {
	return [...new Set(cards.flatMap(({ goal }) => goal.areas))]
		.map((slug) => ({ value: slug, label: areaLabel(slug) }))
		.sort((a, b) => a.label.localeCompare(b.label));
}
