/** Progress in the sidebar (look.md §6): head, life cards, therapy cards, what was put down, the help line. */
import type { VNode } from 'preact';
import type { Day } from '../../core/goal/goal';
import type { Summary } from '../../core/progress/summary';
import { progressWords as words } from '../../core/words';
import { Icon } from '../icon';
import { Welcome } from '../welcome/welcome';
import type { Card, ProgressActions } from './card';
import { Cards, type CardsProps } from './cards';
import { areasIn, choose, FIRST, type Choice, type Group } from './choice';
import { FilterButton, Head } from './head';
import { walk } from './walk';

export interface ProgressProps {
	readonly cards: readonly Card[];
	readonly summary: Summary;
	readonly choice: Choice;
	readonly today: Day;
	/** Is the first index complete? */
	readonly ready: boolean;
	readonly actions: ProgressActions;
	readonly onChoose: (changes: Partial<Choice>) => void;
	readonly later?: CardsProps['later'];
}

function Section(props: {
	readonly group: Group;
	/** What stands at the right of the name. */
	readonly beside: VNode | null;
	readonly list: Omit<CardsProps, 'cards'>;
}): VNode {
	const { group, beside, list } = props;
	return (
		<>
			<div class="groundwork-section-row">
				<h3 class="groundwork-section">
					{group.name} <span class="groundwork-lane-count">{group.cards.length}</span>
				</h3>
				{beside}
			</div>
			<Cards cards={group.cards} {...list} />
		</>
	);
}

function PutDown(props: {
	readonly cards: readonly Card[];
	readonly folded: boolean;
	readonly list: Omit<CardsProps, 'cards'>;
	readonly onFold: () => void;
}): VNode {
	const { cards, folded } = props;
	const notYet = cards.some(({ goal }) => goal.status === 'someday');
	return (
		<>
			<button type="button" class="groundwork-fold" aria-expanded={!folded} onClick={props.onFold}>
				<Icon name={folded ? 'chevron-right' : 'chevron-down'} class="groundwork-chevron" />
				{notYet ? words.putDownOrNotYet : words.putDown}{' '}
				<span class="groundwork-lane-count">{cards.length}</span>
			</button>
			{folded ? null : <Cards cards={cards} {...props.list} />}
		</>
	);
}

function Lists({ cards, choice, today, actions, onChoose, later }: ProgressProps): VNode {
	const { groups, putDown } = choose(cards, choice, { ...words.kinds, noArea: words.noArea });
	const list = {
		unfolded: choice.unfolded,
		asking:
			groups.flatMap((group) => group.cards).find(({ offer, veiled }) => offer !== null && !veiled)?.goal
				.path ?? null,
		today,
		actions,
		later,
		onFold: (path: string) => onChoose({ unfolded: choice.unfolded === path ? null : path }),
	};
	const filter = <FilterButton choice={choice} onChoose={onChoose} />;
	const fold = (path: string, open: boolean): void => onChoose({ unfolded: open ? path : null });
	return (
		<div
			class="groundwork-progress-body"
			onKeyDown={(event) => (walk(event, fold) ? event.preventDefault() : undefined)}
		>
			{groups.length ? null : <div class="groundwork-section-row">{filter}</div>}
			{groups.map((group, at) => (
				<Section key={group.key} group={group} beside={at === 0 ? filter : null} list={list} />
			))}
			{groups.length || putDown.length ? null : <Nothing onChoose={onChoose} />}
			{putDown.length ? (
				<PutDown
					cards={putDown}
					folded={choice.folded}
					list={list}
					onFold={() => onChoose({ folded: !choice.folded })}
				/>
			) : null}
		</div>
	);
}

function Nothing({ onChoose }: Pick<ProgressProps, 'onChoose'>): VNode {
	return (
		<div class="groundwork-empty is-small">
			<p>{words.nothingHere}</p>
			<div class="groundwork-choices">
				<button type="button" onClick={() => onChoose({ area: FIRST.area, status: FIRST.status })}>
					{words.showAll}
				</button>
			</div>
		</div>
	);
}

export function Progress(props: ProgressProps): VNode {
	const { cards, ready, actions } = props;
	return (
		<div class="groundwork-progress">
			{cards.length ? (
				<>
					<Head {...props} areas={areasIn(cards)} />
					<Lists {...props} />
				</>
			) : (
				<div class="groundwork-progress-body">
					{ready ? (
						<Welcome
							onCreate={() => actions.create()}
							onMap={() => actions.showOnMap(null)}
							onExample={() => actions.example()}
						/>
					) : (
						<p class="groundwork-muted">{words.reading}</p>
					)}
				</div>
			)}
			<div class="groundwork-help">
				<a
					role="button"
					tabIndex={0}
					onClick={() => actions.help()}
					onKeyDown={(event) => (event.key === 'Enter' ? actions.help() : undefined)}
				>
					<Icon name="life-buoy" />
					{words.help}
				</a>
			</div>
		</div>
	);
}
