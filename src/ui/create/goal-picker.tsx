import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { createWords as words } from '../../core/words/create';
import { Icon } from '../icon';
import { folded, tidy, usePicking, type PickerProps } from './picking';

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

type Picking = ReturnType<typeof usePicking>;

function Rows({
	id,
	label,
	picking,
}: Pick<PickerProps, 'id' | 'label'> & { readonly picking: Picking }): VNode {
	const { rows, at, query } = picking;
	return (
		<div class="suggestion-container" role="listbox" id={`${id}-list`} aria-label={label}>
			{rows.map((row, index) => (
				<div
					key={row.key}
					id={`${id}-${index}`}
					class={index === at ? 'suggestion-item is-selected' : 'suggestion-item'}
					role="option"
					aria-selected={index === at}
					onMouseDown={(event) => event.preventDefault()}
					onMouseMove={() => picking.setActive(index)}
					onClick={() => picking.take(row)}
				>
					<Icon name={row.pick === null ? 'plus' : row.pick.kind === 'life' ? 'flag' : 'sprout'} />
					{row.pick === null ? (
						<span>{words.newLife(tidy(query))}</span>
					) : (
						<Marked title={row.pick.title} query={query} />
					)}
					{row.pick === null ? null : <small>{row.pick.area}</small>}
				</div>
			))}
			{rows.length === 0 ? <div class="suggestion-empty">{words.nothingFound}</div> : null}
		</div>
	);
}

/** Finds a goal by its words: a search field with a list below it, all by keyboard. */
export function GoalPicker(props: PickerProps): VNode {
	const { id, label } = props;
	const picking = usePicking(props);
	const { query, open, rows, at } = picking;
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
					aria-label={label}
					aria-expanded={open}
					aria-controls={`${id}-list`}
					aria-activedescendant={open && rows[at] ? `${id}-${at}` : ''}
					autocomplete="off"
					placeholder={label}
					value={query}
					onInput={(event) => picking.type(event.currentTarget.value)}
					onFocus={() => picking.setOpen(query !== '')}
					onClick={() => picking.setOpen(true)}
					onBlur={() => picking.setOpen(false)}
					onKeyDown={picking.key}
				/>
			</label>
			{open ? <Rows id={id} label={label} picking={picking} /> : null}
		</div>
	);
}
