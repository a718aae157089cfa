import type { ComponentChild } from 'preact';
import type { Part } from '../context';
import { DrawnView } from '../drawn-view';
import { PROGRESS_VIEW } from '../view-types';
import { viewWords } from '../../../core/words/views';

/** A placeholder until its component lands; the plumbing is whole. */
class ProgressView extends DrawnView {
	override getViewType(): string {
		return PROGRESS_VIEW;
	}
	override getDisplayText(): string {
		return viewWords.progress;
	}
	override getIcon(): string {
		return 'flag';
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

export const progressView: Part = (plugin, context) => {
	plugin.registerView(PROGRESS_VIEW, (leaf) => new ProgressView(leaf, context));
};
