/** Goals inside a note: the same cards as in the sidebar, without its head and foot. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../core/goal/goal';
import { progressWords as words } from '../../core/words';
import type { Card, ProgressActions } from './card';
import { Cards } from './cards';

export interface BlockProps {
	readonly cards: readonly Card[];
	readonly said: readonly string[];
	readonly today: Day;
	readonly actions: ProgressActions;
}

export function ProgressBlock({ cards, said, ...rest }: BlockProps): VNode {
	const [unfolded, setUnfolded] = useState<string | null>(null);
	const sorted = [...cards].sort((a, b) =>
		a.goal.kind < b.goal.kind ? -1 : a.goal.kind > b.goal.kind ? 1 : a.title.localeCompare(b.title),
	);
	return (
		<div class="groundwork-progress-block">
			{said.map((line) => (
				<p key={line} class="groundwork-muted">
					{line}
				</p>
			))}
			{!cards.length && !said.length ? <p class="groundwork-muted">{words.blockEmpty}</p> : null}
			<Cards
				cards={sorted}
				unfolded={unfolded}
				asking={null}
				onFold={(path) => setUnfolded((now) => (now === path ? null : path))}
				{...rest}
			/>
		</div>
	);
}
