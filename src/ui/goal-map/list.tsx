/** The list that equals the map: a tree with the same goals, lines and actions (look.md §12). */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { areaLabel } from '../../core/goal/areas';
import type { Point } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { Icon } from '../icon';
import { useUniqueId } from '../use-id';
import { faceOf, ghostWords, standsOf } from './face';
import { focusOn, keyOf } from './key-of';
import { pointIn } from './gestures';
import { rowGroups, type Row } from './list-rows';
import { verbOf } from './links';
import type { HandState } from './use-hand';
import type { Model } from './use-model';
import type { Wishes } from './wishes';

interface ListProps {
	readonly model: Model;
	readonly hand: HandState;
	readonly wishes: Wishes;
}

const Cell = ({ text, class: extra = '' }: { readonly text: string; readonly class?: string }): VNode => (
	<span class={`groundwork-row-cell${extra}`}>{text}</span>
);

/** Icon, verb or spoken kind, title, and the cells of a row. */
function sayings({ card, link }: Row): {
	icon: Parameters<typeof Icon>[0]['name'];
	before: VNode | null;
	title: string;
	cells: VNode[];
} {
	if (link)
		return {
			icon: link.side === 'steps' ? 'corner-down-right' : 'arrow-right',
			before: <span class="groundwork-row-verb">{verbOf(link.side)}</span>,
			title: link.title,
			cells: [<span class="groundwork-row-because groundwork-muted">{link.said}</span>],
		};
	const { node, ghost } = card;
	if (!node)
		return {
			icon: 'link',
			before: null,
			title: ghost?.text ?? '',
			cells: [<Cell text="" />, <Cell text={ghostWords(ghost)} />],
		};
	const area = node.goal.areas[0];
	const face = faceOf(node);
	return {
		icon: face.icon,
		before: <span class="groundwork-unseen">{face.before}</span>,
		title: node.goal.title,
		cells: [<Cell text={area === undefined ? '' : areaLabel(area)} />, <Cell text={standsOf(node)} />],
	};
}

function RowOf({ row, current, linking }: { readonly row: Row; current: boolean; linking: boolean }): VNode {
	const { icon, before, title, cells } = sayings(row);
	const folds = row.open !== null;
	return (
		<div
			class={`groundwork-row${row.link ? ' is-link' : ''}${linking ? ' is-linking' : ''}`}
			role="treeitem"
			aria-level={row.link ? 2 : 1}
			{...(folds ? { 'aria-expanded': row.open } : {})}
			tabindex={current ? 0 : -1}
			data-row={row.id}
			data-key={row.link?.other ?? row.card.key}
		>
			<span class="groundwork-row-name">
				{!row.link && (
					<span
						class={folds ? 'groundwork-row-fold' : 'groundwork-row-blank'}
						{...(folds ? { 'data-fold': '' } : {})}
					>
						{folds && (
							<Icon name={row.open === true ? 'chevron-down' : 'chevron-right'} class="groundwork-chevron" />
						)}
					</span>
				)}
				<Icon name={icon} />
				{before}
				<span class="groundwork-row-title">{title}</span>
			</span>
			{cells}
			{!row.link && <Cell text={row.counted} class=" groundwork-row-links" />}
		</div>
	);
}

/** The whole tree; one tab stop. Right unfolds and goes in, left goes out and folds. */
export function List({ model, hand, wishes }: ListProps): VNode {
	const el = useRef<HTMLDivElement>(null);
	const id = useUniqueId();
	const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
	const [at, setAt] = useState<string | null>(null);
	const [keyed, setKeyed] = useState(0);
	const groups = rowGroups(model, (key) => open.has(key));
	const rows = groups.flatMap((group) => group.rows);
	const index = Math.max(
		0,
		rows.findIndex((one) => one.id === at),
	);
	const row = rows[index];
	const fold = (key: string, on: boolean): void =>
		setOpen(new Set(on ? [...open, key] : [...open].filter((one) => one !== key)));
	const go = (to: string | undefined): void => {
		if (to === undefined) return;
		setAt(to);
		setKeyed(keyed + 1);
	};
	useLayoutEffect(() => {
		if (keyed > 0) focusOn(el.current, row?.id, 'data-row');
	}, [keyed]);
	const steps: Readonly<Record<string, () => void>> = {
		ArrowDown: () => go(rows[index + 1]?.id),
		ArrowUp: () => go(rows[index - 1]?.id),
		Home: () => go(rows[0]?.id),
		End: () => go(rows.at(-1)?.id),
		ArrowRight: () => {
			if (row?.open === true) go(rows[index + 1]?.id);
			else if (row?.open === false) fold(row.id, true);
		},
		ArrowLeft: () => {
			if (row?.link) go(row.card.key);
			else if (row?.open === true) fold(row.id, false);
		},
	};
	const below = (event: Event): Point => {
		const box = (event.target as Element).getBoundingClientRect();
		return pointIn(el.current, { clientX: box.left + 40, clientY: box.bottom } as MouseEvent);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : steps[event.key];
		if (step) {
			event.preventDefault();
			step();
		} else if (row?.link && event.key === 'l')
			wishes.editLine(model.picture.lines.indexOf(row.link.line), below(event));
		else wishes.key(event, keyOf(event.target), below(event));
	};
	const onClick = (event: MouseEvent): void => {
		const key = keyOf(event.target);
		if (key === null) return;
		if (keyOf(event.target, 'data-fold') === null) wishes.click(key, event, below(event));
		else fold(key, !open.has(key));
	};
	return (
		<div
			ref={el}
			class="groundwork-list"
			onKeyDown={onKeyDown}
			onClick={onClick}
			onContextMenu={(event) => wishes.menu(keyOf(event.target), event)}
			onMouseOver={(event) => wishes.hover(keyOf(event.target), event)}
			onFocusIn={(event) => setAt(keyOf(event.target, 'data-row'))}
		>
			<div class="groundwork-row groundwork-row-labels" aria-hidden="true">
				{mapWords.columns.map((name) => (
					<Cell key={name} text={name} />
				))}
			</div>
			<span id={id} class="groundwork-unseen">
				{mapWords.listName}
			</span>
			<div role="tree" aria-labelledby={id}>
				{groups.map((group, number) => (
					<div key={group.name} class="groundwork-row-group" role="group" aria-labelledby={`${id}-${number}`}>
						<div id={`${id}-${number}`} class="groundwork-row-head" role="presentation">
							{group.name} <span class="groundwork-lane-count">{group.count}</span>
						</div>
						{group.rows.map((one) => (
							<RowOf
								key={one.id}
								row={one}
								current={one === row}
								linking={!one.link && hand.pulling?.from === one.card.key}
							/>
						))}
					</div>
				))}
			</div>
		</div>
	);
}
