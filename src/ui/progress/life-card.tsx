/** A life goal: bar, value, pace, offer, next step, letters, date, in this order (look.md §6). */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Day, Goal } from '../../core/goal/goal';
import { isWellMet } from '../../core/progress/pace';
import type { Standing } from '../../core/progress/standing';
import { progressWords as words } from '../../core/words';
import { LettersPicture } from '../letters/letters';
import { dateLine } from './due';
import { OfferBlock } from './offer';
import { CardHead, Differs, PutDown, Row, type CardProps } from './parts';
import { Unfolded } from './unfolded';

/** The value stands below it in words; an aria-label would pop up as a tooltip in the app. */
export function Bar({ share }: { readonly share: number }): VNode {
	return (
		<svg class="groundwork-bar" aria-hidden="true" width="100%" height="6">
			<rect class="groundwork-bar-track" width="100%" height="6" rx="3" />
			<rect class="groundwork-bar-fill" width={`${Math.round(share * 1000) / 10}%`} height="6" rx="3" />
		</svg>
	);
}

function saidOfPace(goal: Goal, { pace, share }: Standing, today: Day): string {
	if (isWellMet(goal, share, today)) return words.wellMet;
	return pace === null ? '' : words.pace[pace];
}

/** The letters are worked out when the first paint is over; their place is held. */
function LettersRow({ card, later, date }: CardProps & { readonly date: string }): VNode | null {
	const [due, setDue] = useState(later === undefined);
	useEffect(() => {
		if (!due) later?.(() => setDue(true));
	}, []);
	const letters = due ? card.letters : null;
	const held = !due && card.goal.status === 'active';
	if (letters === null && !held && !date) return null;
	return (
		<div class="groundwork-line">
			{letters !== null ? (
				<LettersPicture letters={letters} />
			) : held ? (
				<span class="groundwork-letters is-held" />
			) : (
				<span />
			)}
			<span class="groundwork-muted">{date}</span>
		</div>
	);
}

function LifeRows(props: CardProps): VNode {
	const { card, today, actions } = props;
	const { goal, standing, offer } = card;
	const { share, value } = standing;
	const paceWords = offer === null ? saidOfPace(goal, standing, today) : '';
	const date = dateLine(goal, today);
	return (
		<>
			{share === null ? null : <Bar share={share} />}
			{value === null && !paceWords ? null : (
				<div class="groundwork-line">
					<span class="groundwork-value">{value}</span>
					<span class="groundwork-pace">{paceWords}</span>
				</div>
			)}
			<PutDown card={card} />
			<OfferBlock {...props} />
			<Differs card={card} actions={actions} />
			{goal.nextStep === null ? null : <Row icon="corner-down-right">{goal.nextStep}</Row>}
			<LettersRow {...props} date={date} />
		</>
	);
}

export function LifeCard(props: CardProps): VNode {
	const { card, open } = props;
	return (
		<>
			<CardHead {...props} />
			{card.veiled ? null : <LifeRows {...props} />}
			{open && !card.veiled ? <Unfolded {...props} /> : null}
		</>
	);
}
