/** A therapy goal: the person's own sentence first, then the stage word. No bar, ever (look.md §6). */
import { Fragment, type VNode } from 'preact';
import { dayWords } from '../../core/progress/day-words';
import { progressWords as words } from '../../core/words';
import { dateLine } from './due';
import { OfferBlock } from './offer';
import { CardHead, GoalLink, PutDown, Row, type CardProps } from './parts';
import { Unfolded } from './unfolded';

function Noticed({ card, today }: CardProps): VNode | null {
	const { noticed } = card.standing;
	if (noticed === null) return null;
	return (
		<blockquote class="groundwork-noticed">
			{noticed.text}
			<footer>{words.noticedOn(dayWords(noticed.day, today))}</footer>
		</blockquote>
	);
}

function Stage({ card, today }: CardProps): VNode | null {
	const { stage, stageSince } = card.standing;
	if (stage === null) return null;
	return (
		<div class="groundwork-line">
			<span>
				{words.now}: <strong>{stage}</strong>
			</span>
			<span class="groundwork-muted">
				{stageSince === null ? '' : words.since(dayWords(stageSince, today))}
			</span>
		</div>
	);
}

function Serves({ card: { serves }, actions }: CardProps): VNode | null {
	if (!serves.length) return null;
	const last = serves.length - 1;
	return (
		<Row icon="arrow-right">
			{words.serves}{' '}
			{serves.map((one, at) => (
				<Fragment key={one.path}>
					{at === 0 ? '' : at === last ? ` ${words.and} ` : ', '}
					<GoalLink to={one} actions={actions} />
				</Fragment>
			))}
		</Row>
	);
}

function Talked({ card: { goal, standing }, today }: CardProps): VNode | null {
	const { agreed } = goal;
	const { talkedAbout } = standing;
	if (agreed === null && talkedAbout === null) return null;
	const said = [
		agreed === null ? '' : words.agreed(words.agreedAs[agreed]),
		talkedAbout === null ? words.notTalked : words.talked(dayWords(talkedAbout, today)),
	];
	return <Row icon="message-circle">{said.filter(Boolean).join(' · ')}</Row>;
}

function TherapyRows(props: CardProps): VNode {
	const { card, today } = props;
	const { value } = card.standing;
	const date = card.offer === null || !props.asks ? dateLine(card.goal, today) : '';
	return (
		<>
			<Noticed {...props} />
			<Stage {...props} />
			<PutDown card={card} />
			<OfferBlock {...props} />
			<Serves {...props} />
			<Talked {...props} />
			{value === null && !date ? null : (
				<div class="groundwork-line">
					<span class="groundwork-value">{value}</span>
					<span class="groundwork-muted">{date}</span>
				</div>
			)}
		</>
	);
}

export function TherapyCard(props: CardProps): VNode {
	const { card, open } = props;
	return (
		<>
			<CardHead {...props} />
			{card.veiled ? null : <TherapyRows {...props} />}
			{open && !card.veiled ? <Unfolded {...props} /> : null}
		</>
	);
}
