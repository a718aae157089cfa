/** What a card shows when it is unfolded: chart, status line, last check-ins, support, three actions. */
import type { VNode } from 'preact';
import type { CheckIn } from '../../core/index/facts';
import { amountWords } from '../../core/progress/amount';
import { chartOf } from '../../core/progress/chart';
import { shortDayWords } from '../../core/progress/day-words';
import { upTo } from '../../core/progress/latest';
import { withUnit } from '../../core/progress/numbers';
import { statusLine } from '../../core/report/status-line';
import { progressWords as words } from '../../core/words';
import { Chart } from '../chart/chart';
import { Icon } from '../icon';
import { GoalLink, type CardProps } from './parts';

const LAST = 3;

function what({ card }: Pick<CardProps, 'card'>, { fields }: CheckIn): string {
	if (card.goal.kind === 'therapy') return fields.stage ?? '';
	return fields.current === undefined ? '' : withUnit(amountWords(fields.current), card.goal.unit);
}

const rest = ({ fields, text }: CheckIn): string =>
	[fields.noticed ?? '', fields.morale ?? '', fields.sitting ?? '', text].filter(Boolean).join('. ');

function CheckIns({ card, today }: CardProps): VNode | null {
	const { checkIns } = card.standing;
	const counted = upTo(checkIns, today);
	const last = counted.slice(-LAST).reverse();
	const ahead = checkIns.slice(counted.length);
	if (!checkIns.length) return null;
	const line = (one: CheckIn): VNode => (
		<li key={`${one.note} ${one.line}`}>
			<span>{shortDayWords(one.day, today)}</span>
			<span>{what({ card }, one)}</span>
			<span>{rest(one)}</span>
		</li>
	);
	return (
		<>
			{last.length ? <h4>{words.last}</h4> : null}
			<ul class="groundwork-checkins">{last.map(line)}</ul>
			{ahead.length ? <h4>{words.ahead}</h4> : null}
			{ahead.length ? <ul class="groundwork-checkins">{ahead.slice(0, LAST).map(line)}</ul> : null}
		</>
	);
}

function Supported({ card: { support }, actions }: CardProps): VNode | null {
	if (!support.length) return null;
	return (
		<>
			<h4>{words.supported}</h4>
			{support.map((one) => (
				<p class="groundwork-support" key={one.path}>
					<GoalLink to={one} actions={actions} />{' '}
					<span class="groundwork-muted">
						{one.strength === null ? '' : words.strengths[one.strength]}
						{one.strength !== null && one.because ? ' · ' : ''}
						{one.because ? <q>{one.because}</q> : null}
					</span>
				</p>
			))}
		</>
	);
}

function Actions({ card: { goal }, actions }: CardProps): VNode {
	return (
		<div class="groundwork-choices">
			<button type="button" onClick={() => actions.checkIn(goal.path)}>
				<Icon name="pencil-line" />
				{words.checkIn}
			</button>
			<button
				type="button"
				class="groundwork-quiet-button"
				onClick={(event) => actions.open(goal.path, event)}
			>
				{words.openNote}
			</button>
			<button type="button" class="groundwork-quiet-button" onClick={() => actions.showOnMap(goal.path)}>
				{words.onMap}
			</button>
		</div>
	);
}

export function Unfolded(props: CardProps): VNode {
	const { card, today } = props;
	const { goal, standing, letters } = card;
	const chart = chartOf(goal, standing.measure, upTo(standing.checkIns, today), today);
	return (
		<div class="groundwork-unfolded">
			{chart ? <Chart chart={chart} today={today} /> : null}
			{letters ? <p class="groundwork-status-line">{statusLine(letters)}</p> : null}
			{standing.closeness ? (
				<p class="groundwork-status-line">{words.closenessIs(standing.closeness)}</p>
			) : null}
			<CheckIns {...props} />
			<Supported {...props} />
			<Actions {...props} />
		</div>
	);
}
