import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind, Path } from '../../core/goal/goal';
import { createWords as words } from '../../core/words/create';
import { Icon } from '../icon';

/** A goal to choose from, as it may be shown. */
export interface Pickable {
	readonly path: Path;
	readonly kind: Kind;
	readonly title: string;
	/** Label of its first area. */
	readonly area: string;
}

interface Row {
	readonly key: string;
	readonly pick: Pickable | null;
}

const MOST = 6;
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** The goals that hold the words, those that begin with them first. */
export function matching(goals: readonly Pickable[], query: string): readonly Pickable[] {
	const wanted = folded(query.trim());
	if (wanted === '') return goals.slice(0, MOST);
	const at = (goal: Pickable): number => folded(goal.title).indexOf(wanted);
	return goals
		.filter((goal) => at(goal) >= 0)
		.sort((a, b) => Number(at(a) > 0) - Number(at(b) > 0))
		.slice(0, MOST);
}

/** The title with the typed words in bold. */
function Marked(props: { readonly title: string; readonly query: string }): VNode {
	const { title } = props;
	const wanted = folded(props.query.trim());
	const at = wanted === '' || folded(title).length !== title.length ? -1 : folded(title).indexOf(wanted);
	if (at < 0) return <span>{title}</span>;
	return (
		<span>
			{title.slice(0, at)}
			<b>{title.slice(at, at + wanted.length)}</b>
			{title.slice(at + wanted.length)}
		</span>
	);
}

/** Finds a goal by its words: a search field with a list below it, all by keyboard. */
export function GoalPicker(props: {
	readonly id: string;
	readonly label: string;
	readonly goals: readonly Pickable[];
	readonly onPick: (goal: Pickable) => void;
	/** Offers a new life goal by the words typed. */
	readonly onNew?: (name: string) => void;
}): VNode {
	const { id } = props;
	const [query, setQuery] = useState('');
	const [open, setOpen] = useState(false);
	const [active, setActive] = useState(0);
	const name = query.replace(/\s+/g, ' ').trim();
	const found = matching(props.goals, query);
	const same = found.some((goal) => folded(goal.title) === folded(name));
	const rows: Row[] = found.map((pick) => ({ key: pick.path, pick }));
	if (props.onNew && name !== '' && !same) rows.push({ key: '\u0000new', pick: null });
	const at = Math.min(active, rows.length - 1);
	const take = (row: Row | undefined): void => {
		if (!row) return;
		if (row.pick) props.onPick(row.pick);
		else props.onNew?.(name);
		setQuery('');
		setActive(0);
		setOpen(false);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined) {
			event.preventDefault();
			setOpen(true);
			if (open && rows.length > 0) setActive((at + step + rows.length) % rows.length);
		} else if (event.key === 'Enter' && open) {
			event.preventDefault();
			event.stopPropagation();
			take(rows[at]);
		} else if (event.key === 'Escape' && open) {
			event.preventDefault();
			event.stopPropagation();
			setOpen(false);
		}
	};
	const box = useRef<HTMLDivElement>(null);
	// The list opens in the flow of the form; the foot of the form stays over its end.
	useEffect(() => {
		if (open) box.current?.scrollIntoView({ block: 'nearest' });
	}, [open, rows.length]);
	return (
		<div class="groundwork-picker" ref={box}>
			<label class="groundwork-search">
				<Icon name="search" />
				<input
					id={id}
					type="text"
					role="combobox"
					aria-label={props.label}
					aria-expanded={open}
					aria-controls={`${id}-list`}
					aria-activedescendant={open && rows[at] ? `${id}-${at}` : ''}
					autocomplete="off"
					placeholder={props.label}
					value={query}
					onInput={(event) => {
						setQuery(event.currentTarget.value);
						setActive(0);
						setOpen(true);
					}}
					onFocus={() => setOpen(query !== '')}
					onClick={() => setOpen(true)}
					onBlur={() => setOpen(false)}
					onKeyDown={onKeyDown}
				/>
			</label>
			{open ? (
				<div class="suggestion-container" role="listbox" id={`${id}-list`} aria-label={props.label}>
					{rows.map((row, index) => (
						<div
							key={row.key}
							id={`${id}-${index}`}
							class={index === at ? 'suggestion-item is-selected' : 'suggestion-item'}
							role="option"
							aria-selected={index === at}
							onMouseDown={(event) => event.preventDefault()}
							onMouseMove={() => setActive(index)}
							onClick={() => take(row)}
						>
							<Icon name={row.pick === null ? 'plus' : row.pick.kind === 'life' ? 'flag' : 'sprout'} />
							{row.pick === null ? (
								<span>{words.newLife(name)}</span>
							) : (
								<Marked title={row.pick.title} query={query} />
							)}
							{row.pick === null ? null : <small>{row.pick.area}</small>}
						</div>
					))}
					{rows.length === 0 ? <div class="suggestion-empty">{words.nothingFound}</div> : null}
				</div>
			) : null}
		</div>
	);
}
