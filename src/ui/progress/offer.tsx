/** Keep, move, let go: a tinted block in the card, never a banner (look.md §6). */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { addDays, LOOK_AGAIN_DAYS } from '../../core/day';
import { progressWords as words } from '../../core/words';
import type { CardProps } from './parts';

function MoveTo(props: {
	readonly first: string;
	readonly earliest: string;
	readonly onMove: (day: string) => void;
	readonly onBack: () => void;
}): VNode {
	const [day, setDay] = useState(props.first);
	return (
		<div class="groundwork-choices">
			<input
				type="date"
				value={day}
				min={props.earliest}
				aria-label={words.moveTo}
				onInput={(event) => setDay(event.currentTarget.value)}
				onKeyDown={(event) => (event.key === 'Escape' ? props.onBack() : undefined)}
			/>
			<button type="button" disabled={day < props.earliest} onClick={() => props.onMove(day)}>
				{words.move}
			</button>
			<button type="button" class="groundwork-quiet-button" onClick={props.onBack}>
				{words.notNow}
			</button>
		</div>
	);
}

export function OfferBlock({ card, asks, actions, today }: CardProps): VNode | null {
	const [moving, setMoving] = useState(false);
	const { offer, goal } = card;
	if (offer === null || !asks) return null;
	return (
		<div class="groundwork-offer">
			<p>{offer.date === 'due' ? words.offerDue : words.offerReview}</p>
			{moving ? (
				<MoveTo
					first={addDays(today, LOOK_AGAIN_DAYS)}
					earliest={today}
					onMove={(day) => actions.move(goal.path, day)}
					onBack={() => setMoving(false)}
				/>
			) : (
				<div class="groundwork-choices">
					<button type="button" onClick={() => actions.keep(goal.path)}>
						{words.keep}
					</button>
					<button type="button" onClick={() => setMoving(true)}>
						{words.move}
					</button>
					<button type="button" onClick={() => actions.letGo(goal.path)}>
						{words.letGo}
					</button>
					<button type="button" class="groundwork-quiet-button" onClick={() => actions.notNow(goal.path)}>
						{words.notNow}
					</button>
				</div>
			)}
		</div>
	);
}
