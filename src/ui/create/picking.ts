/** What stands in the list of a picker, and how keys walk it. */
import { useState } from 'preact/hooks';
import type { Kind, Path } from '../../core/goal/goal';

/** A goal to choose from, as it may be shown. */
export interface Pickable {
	readonly path: Path;
	readonly kind: Kind;
	readonly title: string;
	/** Label of its first area. */
	readonly area: string;
}

export interface Row {
	readonly key: string;
	readonly pick: Pickable | null;
}

const MOST = 6;
export const folded = (text: string): string => text.normalize('NFC').toLowerCase();
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The goals that hold the words, those that begin with them first. */
function matching(goals: readonly Pickable[], query: string): readonly Pickable[] {
	const wanted = folded(query.trim());
	if (wanted === '') return goals.slice(0, MOST);
	const at = (goal: Pickable): number => folded(goal.title).indexOf(wanted);
	return goals
		.filter((goal) => at(goal) >= 0)
		.sort((a, b) => Number(at(a) > 0) - Number(at(b) > 0))
		.slice(0, MOST);
}

export interface PickerProps {
	readonly id: string;
	readonly label: string;
	readonly goals: readonly Pickable[];
	readonly onPick: (goal: Pickable) => void;
	/** Offers a new life goal by the words typed. */
	readonly onNew?: (name: string) => void;
}

/** The rows for what is typed; the last one may offer a new goal by that name. */
function rowsFor({ goals, onNew }: PickerProps, query: string): readonly Row[] {
	const name = tidy(query);
	const found = matching(goals, query);
	const rows = found.map((pick) => ({ key: pick.path, pick }));
	const same = found.some((goal) => folded(goal.title) === folded(name));
	return onNew && name !== '' && !same ? [...rows, { key: '\u0000new', pick: null }] : rows;
}

/** What was typed, which row is walked to, and what the keys do. */
export function usePicking(props: PickerProps) {
	const [query, setQuery] = useState('');
	const [open, setOpen] = useState(false);
	const [active, setActive] = useState(0);
	const rows = rowsFor(props, query);
	const at = Math.min(active, rows.length - 1);
	const type = (text: string): void => {
		setQuery(text);
		setActive(0);
		setOpen(true);
	};
	const take = (row: Row | undefined): void => {
		if (!row) return;
		if (row.pick) props.onPick(row.pick);
		else props.onNew?.(tidy(query));
		type('');
		setOpen(false);
	};
	const walk = (step: number): void => {
		setOpen(true);
		if (open && rows.length > 0) setActive((at + step + rows.length) % rows.length);
	};
	const key = (event: KeyboardEvent): void => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined && !(open && (event.key === 'Enter' || event.key === 'Escape'))) return;
		// Enter would send the form, Escape would close it: here they belong to the list.
		event.preventDefault();
		event.stopPropagation();
		if (step !== undefined) walk(step);
		else if (event.key === 'Enter') take(rows[at]);
		else setOpen(false);
	};
	return { query, open, rows, at, type, take, key, setOpen, setActive };
}
