/** A list of cards that draws as many as are in sight: more are added as the end of the list comes near. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../core/goal/goal';
import { progressWords as words } from '../../core/words';
import type { Card, ProgressActions } from './card';
import { CardView } from './card-view';
import type { CardProps } from './parts';

export interface CardsProps {
	readonly cards: readonly Card[];
	readonly unfolded: string | null;
	/** The one goal whose offer is shown unasked: one question at a time (domain.md §12, rule 1). */
	readonly asking: string | null;
	readonly today: Day;
	readonly actions: ProgressActions;
	readonly onFold: (path: string) => void;
	readonly later?: CardProps['later'];
}

/** Two screens of cards at once. */
const STEP = 24;

export function Cards({ cards, unfolded, asking, ...rest }: CardsProps): VNode {
	const [shown, setShown] = useState(STEP);
	const end = useRef<HTMLButtonElement>(null);
	const left = cards.length - shown;
	const more = (): void => setShown((now) => now + STEP);
	useEffect(() => {
		const el = end.current;
		const Observer = el?.ownerDocument.defaultView?.IntersectionObserver;
		if (!el || !Observer) return undefined;
		const observer = new Observer(
			(seen) => (seen.some(({ isIntersecting }) => isIntersecting) ? more() : undefined),
			{
				rootMargin: '600px',
			},
		);
		observer.observe(el);
		return () => observer.disconnect();
	}, [left > 0, shown]);
	return (
		<>
			{cards.slice(0, shown).map((card) => (
				<CardView
					key={card.goal.path}
					card={card}
					open={card.goal.path === unfolded}
					asks={card.goal.path === asking || card.goal.path === unfolded}
					{...rest}
				/>
			))}
			{left > 0 ? (
				<button ref={end} type="button" class="groundwork-fold" onClick={more}>
					{words.more(left)}
				</button>
			) : null}
		</>
	);
}
