/** Rows that cards share. An empty row is left out. */
import type { ComponentChildren, VNode } from 'preact';
import type { Day } from '../../core/goal/goal';
import { amountWords } from '../../core/progress/amount';
import { statusWord } from '../../core/goal/status';
import { progressWords as words } from '../../core/words';
import { Icon, type IconName } from '../icon';
import type { Card, NamedGoal, ProgressActions } from './card';

export interface CardProps {
	readonly card: Card;
	readonly open: boolean;
	/** Is its offer shown? */
	readonly asks: boolean;
	readonly today: Day;
	readonly actions: ProgressActions;
	readonly onFold: (path: string) => void;
	/** Puts off what the first paint can do without; absent, nothing is put off. */
	readonly later?: ((run: () => void) => void) | undefined;
}

/** A goal's name that opens its note; Mod-click and middle click open it beside. */
export function GoalLink(props: {
	readonly to: NamedGoal;
	readonly actions: ProgressActions;
	readonly class?: string;
}): VNode {
	const { to, actions } = props;
	return (
		<a
			class={props.class ?? 'groundwork-link'}
			role="link"
			tabIndex={0}
			onClick={(event) => actions.open(to.path, event)}
			onAuxClick={(event) => (event.button === 1 ? actions.open(to.path, event) : undefined)}
			onMouseOver={(event) => actions.hover(to.path, event)}
			onKeyDown={(event) => (event.key === 'Enter' ? actions.open(to.path, event) : undefined)}
		>
			{to.title}
		</a>
	);
}

const ICONS: Readonly<Record<string, IconName>> = { resting: 'pause', done: 'check' };

export function CardHead({ card, open, actions, onFold }: CardProps): VNode {
	const { goal, title, veiled } = card;
	const kind: IconName = goal.kind === 'life' ? 'flag' : 'sprout';
	return (
		<header class="groundwork-card-head">
			<Icon name={goal.private ? 'lock' : (ICONS[goal.status] ?? kind)} />
			<span class="groundwork-unseen">{words.kind[goal.kind]}</span>
			<GoalLink to={{ path: goal.path, title }} actions={actions} class="groundwork-card-title" />
			{veiled || goal.status !== 'active' ? null : (
				<button
					type="button"
					class="clickable-icon groundwork-card-more groundwork-card-check"
					aria-label={words.checkIn}
					onClick={() => actions.checkIn(goal.path)}
				>
					<Icon name="pencil-line" />
				</button>
			)}
			{veiled ? null : (
				<button
					type="button"
					class="clickable-icon groundwork-card-more"
					aria-label={open ? words.fold : words.unfold}
					aria-expanded={open}
					onClick={() => onFold(goal.path)}
				>
					<Icon name={open ? 'chevron-up' : 'chevron-down'} />
				</button>
			)}
		</header>
	);
}

export function Row({
	icon,
	children,
}: {
	readonly icon: IconName;
	readonly children: ComponentChildren;
}): VNode {
	return (
		<div class="groundwork-next">
			<Icon name={icon} />
			<span>{children}</span>
		</div>
	);
}

/** Kind and status in words, where they are not said otherwise. */
export function PutDown({ card: { goal } }: Pick<CardProps, 'card'>): VNode | null {
	if (goal.status === 'active') return null;
	return (
		<div class="groundwork-line">
			<span class="groundwork-muted">{statusWord(goal.status, goal.kind)}</span>
		</div>
	);
}

/** Decision 12: where the property and the latest check-in differ, the sidebar says so. */
export function Differs({ card, actions }: Pick<CardProps, 'card' | 'actions'>): VNode | null {
	const { differs } = card.standing;
	if (differs === null || card.offer !== null || card.goal.status !== 'active') return null;
	const property = amountWords(differs.property);
	return (
		<div class="groundwork-offer">
			<p>{words.differs(property, amountWords(differs.checkIn))}</p>
			<div class="groundwork-choices">
				<button type="button" onClick={() => actions.checkIn(card.goal.path, differs.property)}>
					{words.checkInWith(property)}
				</button>
			</div>
		</div>
	);
}
