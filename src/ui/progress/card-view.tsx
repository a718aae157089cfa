/** One card of either kind. It draws again only when something it shows has changed. */
import { Component, type VNode } from 'preact';
import { LifeCard } from './life-card';
import type { CardProps } from './parts';
import { TherapyCard } from './therapy-card';

export class CardView extends Component<CardProps> {
	override shouldComponentUpdate(next: Readonly<CardProps>): boolean {
		const { card, open, asks, today } = this.props;
		return next.card !== card || next.open !== open || next.asks !== asks || next.today !== today;
	}

	override render(): VNode {
		const { props } = this;
		const { goal } = props.card;
		const classes = [
			'groundwork-card',
			goal.kind === 'life' ? 'is-life' : 'is-therapy',
			props.open ? 'is-open' : '',
			goal.status === 'active' ? '' : 'is-put-down',
		];
		return (
			<section
				class={classes.filter(Boolean).join(' ')}
				data-path={goal.path}
				onContextMenu={(event) => props.actions.menu(goal.path, event)}
			>
				{goal.kind === 'life' ? <LifeCard {...props} /> : <TherapyCard {...props} />}
			</section>
		);
	}
}
