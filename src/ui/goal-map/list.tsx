/** The list that equals the map: a tree with the same goals, lines and actions (look.md §12). */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { areaLabel } from '../../core/goal/areas';
import type { Point } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { Icon } from '../icon';
import { useUniqueId } from '../use-id';
import { faceOf, standsOf } from './face';
import { rowGroups, type GoalRow, type LinkRow, type Row } from './list-rows';
import { verbOf } from './links';
import type { HandState } from './use-hand';
import type { Model } from './use-model';
import type { Wishes } from './wishes';

interface ListProps {
	readonly model: Model;
	readonly hand: HandState;
	readonly wishes: Wishes;
}

interface RowProps<R extends Row> {
	readonly row: R;
	readonly current: boolean;
	readonly linking: boolean;
	readonly onToggle: () => void;
}

const Cell = ({ text, class: extra = '' }: { readonly text: string; readonly class?: string }): VNode => (
	<span class={`groundwork-row-cell${extra}`}>{text}</span>
);

function Goal({ row, current, linking, onToggle }: RowProps<GoalRow>): VNode {
	const { node, ghost } = row.card;
	const face = node && faceOf(node);
	const area = node?.goal.areas[0];
	return (
		<div
			class={`groundwork-row${linking ? ' is-linking' : ''}`}
			role="treeitem"
			aria-level={1}
			{...(row.links.length > 0 ? { 'aria-expanded': row.open } : {})}
			tabindex={current ? 0 : -1}
			data-row={row.id}
			data-key={row.card.key}
		>
			<span class="groundwork-row-name">
				{row.links.length > 0 ? (
					<span class="groundwork-row-fold" data-fold="" onClick={onToggle}>
						<Icon name={row.open ? 'chevron-down' : 'chevron-right'} class="groundwork-chevron" />
					</span>
				) : (
					<span class="groundwork-row-blank" />
				)}
				<Icon name={face?.icon ?? 'link'} />
				{node && <span class="groundwork-unseen">{`${mapWords.kinds[node.goal.kind]}: `}</span>}
				<span class="groundwork-row-title">{node?.goal.title ?? (ghost?.text || mapWords.noNote)}</span>
			</span>
			<Cell text={area === undefined ? '' : areaLabel(area)} />
			<Cell text={node ? standsOf(node) : mapWords.noNote} />
			<Cell text={row.counted} class=" groundwork-row-links" />
		</div>
	);
}

function LinkOf({ row, current }: RowProps<LinkRow>): VNode {
	const { link } = row;
	const { edge } = link.line;
	const strength = edge.relation === 'serves' ? mapWords.strengths[edge.strength ?? 0] : '';
	const because = edge.because === null ? '' : `“${edge.because}”`;
	return (
		<div
			class="groundwork-row is-link"
			role="treeitem"
			aria-level={2}
			tabindex={current ? 0 : -1}
			data-row={row.id}
			data-key={link.other}
		>
			<span class="groundwork-row-name">
				<Icon name={link.side === 'steps' ? 'corner-down-right' : 'arrow-right'} />
				<span class="groundwork-row-verb">{verbOf(link.side)}</span>
				<span class="groundwork-row-title">{link.title}</span>
			</span>
			<Cell text={strength ?? ''} />
			<span class="groundwork-row-because groundwork-muted">{because}</span>
		</div>
	);
}

const attribute = (target: EventTarget | null, name: string): string | null =>
	(target as Element | null)?.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** Where the arrows go in a tree: right unfolds and goes in, left folds and goes out. */
function useTree(rows: readonly Row[], unfold: (key: string, open: boolean) => void) {
	const [at, setAt] = useState<string | null>(null);
	const [keyed, setKeyed] = useState(0);
	const go = (id: string | undefined): void => {
		if (id === undefined) return;
		setAt(id);
		setKeyed((n) => n + 1);
	};
	const index = Math.max(
		0,
		rows.findIndex((row) => row.id === at),
	);
	const row = rows[index];
	const steps: Readonly<Record<string, () => void>> = {
		ArrowDown: () => go(rows[index + 1]?.id),
		ArrowUp: () => go(rows[index - 1]?.id),
		Home: () => go(rows[0]?.id),
		End: () => go(rows[rows.length - 1]?.id),
		ArrowRight: () => {
			if (row?.is === 'goal' && !row.open) unfold(row.card.key, true);
			else if (row?.is === 'goal') go(rows[index + 1]?.id);
		},
		ArrowLeft: () => {
			if (row?.is === 'link') go(row.under);
			else if (row?.open === true) unfold(row.card.key, false);
		},
	};
	return { row, keyed, steps, setAt };
}

/** The whole tree; one tab stop. */
export function List({ model, hand, wishes }: ListProps): VNode {
	const el = useRef<HTMLDivElement>(null);
	const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
	const groups = rowGroups(model, (key) => open.has(key));
	const rows = groups.flatMap((group) => group.rows);
	const unfold = (key: string, on: boolean): void =>
		setOpen((now) => {
			const next = new Set(now);
			if (on) next.add(key);
			else next.delete(key);
			return next;
		});
	const tree = useTree(rows, unfold);
	const id = useUniqueId();
	useLayoutEffect(() => {
		if (tree.keyed === 0) return;
		for (const row of el.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])
			if (row.dataset['row'] === tree.row?.id) row.focus();
	}, [tree.keyed]);
	const below = (event: Event): Point => {
		const box = (event.target as Element).getBoundingClientRect();
		const own = el.current?.getBoundingClientRect();
		return { x: box.left - (own?.left ?? 0) + 40, y: box.bottom - (own?.top ?? 0) };
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : tree.steps[event.key];
		if (!step) {
			const { row } = tree;
			if (row?.is === 'link' && event.key === 'l')
				wishes.editLine(model.picture.lines.indexOf(row.link.line), below(event));
			else wishes.key(event, attribute(event.target, 'data-key'), below(event));
			return;
		}
		event.preventDefault();
		step();
	};
	const onClick = (event: MouseEvent): void => {
		const key = attribute(event.target, 'data-key');
		if (attribute(event.target, 'data-fold') === null && key !== null) wishes.click(key, event, below(event));
	};
	return (
		<div
			ref={el}
			class="groundwork-list"
			onKeyDown={onKeyDown}
			onClick={onClick}
			onContextMenu={(event) => wishes.menu(attribute(event.target, 'data-key'), event)}
			onMouseOver={(event) => wishes.hover(attribute(event.target, 'data-key'), event)}
			onFocusIn={(event) => tree.setAt(attribute(event.target, 'data-row'))}
		>
			<div class="groundwork-row groundwork-row-labels" aria-hidden="true">
				{Object.values(mapWords.columns).map((name) => (
					<Cell key={name} text={name} />
				))}
			</div>
			<span id={id} class="groundwork-unseen">
				{mapWords.listName}
			</span>
			<div role="tree" aria-labelledby={id}>
				{groups.map((group, index) => (
					<div key={group.name} class="groundwork-row-group" role="group" aria-labelledby={`${id}-${index}`}>
						<div id={`${id}-${index}`} class="groundwork-row-head" role="presentation">
							{group.name} <span class="groundwork-lane-count">{group.count}</span>
						</div>
						{group.rows.map((row) => {
							const shared = {
								current: row === (tree.row ?? rows[0]),
								onToggle: () => unfold(row.id, !open.has(row.id)),
							};
							return row.is === 'goal' ? (
								<Goal key={row.id} row={row} linking={hand.pulling?.from === row.card.key} {...shared} />
							) : (
								<LinkOf key={row.id} row={row} linking={false} {...shared} />
							);
						})}
					</div>
				))}
			</div>
		</div>
	);
}
