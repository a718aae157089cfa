import type { ComponentChild } from 'preact';
import type { Part } from '../context';
import { DrawnView } from '../drawn-view';
import { MAP_VIEW } from '../view-types';
import { viewWords } from '../../../core/words/views';

/** A placeholder until its component lands; the plumbing is whole. */
class GoalMapView extends DrawnView {
	override getViewType(): string {
		return MAP_VIEW;
	}
	override getDisplayText(): string {
		return viewWords.goalMap;
	}
	override getIcon(): string {
		return 'waypoints';
	}
	protected override draw(): ComponentChild {
		return (
			<ul>
				{this.context.index.goals().map((goal) => (
					<li key={goal.path}>{goal.title}</li>
				))}
			</ul>
		);
	}
}

export const mapView: Part = (plugin, context) => {
	plugin.registerView(MAP_VIEW, (leaf) => new GoalMapView(leaf, context));
};
