import type { ComponentChild } from 'preact';
import { summary } from '../../../core/progress/summary';
import { viewWords } from '../../../core/words/views';
import { readChoice, type Choice } from '../../../ui/progress/choice';
import { Progress } from '../../../ui/progress/progress';
import type { Part } from '../context';
import { DrawnView } from '../drawn-view';
import { progressActions } from '../progress-actions';
import { ProgressCards } from '../progress-cards';
import { PROGRESS_VIEW } from '../view-types';

class ProgressView extends DrawnView {
	private readonly cards = new ProgressCards(this.context);
	private readonly actions = progressActions(this.context, this, (path) => {
		this.cards.notNow(path);
		this.redraw();
	});

	override getViewType(): string {
		return PROGRESS_VIEW;
	}
	override getDisplayText(): string {
		return viewWords.progress;
	}
	override getIcon(): string {
		return 'list-checks';
	}

	protected override async onOpen(): Promise<void> {
		// Before the view's own listener, so that a redraw finds what has changed forgotten.
		this.register(this.context.onChange((changed) => this.cards.forget(changed)));
		await super.onOpen();
	}

	/** One thing at a time, each after a paint, so that none holds up the next. */
	private afterPaint(run: () => void): void {
		const { win } = this.contentEl;
		win.requestAnimationFrame(() => win.setTimeout(run));
	}

	protected override draw(): ComponentChild {
		const { context } = this;
		const cards = this.cards.all();
		return (
			<Progress
				cards={cards}
				summary={summary(
					// Both numbers of the head are about life goals; the reports count as decision 16 says.
					cards.filter(({ goal }) => goal.kind === 'life'),
					context.today(),
				)}
				choice={readChoice(this.state)}
				today={context.today()}
				ready={context.isIndexed()}
				actions={this.actions}
				onChoose={(changes: Partial<Choice>) => this.keep(changes)}
				later={(run) => this.afterPaint(run)}
			/>
		);
	}
}

export const progressView: Part = (plugin, context) => {
	plugin.registerView(PROGRESS_VIEW, (leaf) => new ProgressView(leaf, context));
};
