import type { ComponentChild } from 'preact';
import type { Part } from '../context';
import { DrawnView } from '../drawn-view';
import { FINDINGS_VIEW } from '../view-types';
import { viewWords } from '../../../core/words/views';

/** A placeholder until its component lands; the plumbing is whole. */
class FindingsView extends DrawnView {
	override getViewType(): string {
		return FINDINGS_VIEW;
	}
	override getDisplayText(): string {
		return viewWords.findings;
	}
	override getIcon(): string {
		return 'list-checks';
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

export const findingsView: Part = (plugin, context) => {
	plugin.registerView(FINDINGS_VIEW, (leaf) => new FindingsView(leaf, context));
};
