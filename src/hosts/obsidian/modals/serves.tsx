import type { ComponentChild } from 'preact';
import type { Goal } from '../../../core/goal/goal';
import { createWords } from '../../../core/words/create';
import { type ServeDraft, ServesForm } from '../../../ui/create/serves-form';
import type { Context } from '../context';
import { writeLink } from '../goal-map/links';
import { goalChoices } from '../new-goal/choices';
import { otherKind } from '../new-goal/switch-kind';
import { DrawnModal } from './drawn-modal';

const words = createWords.serve;

/** One link, from either end; it is written to the therapy note, its one owner. */
class ServesModal extends DrawnModal {
	private draft: ServeDraft = { goal: null, strength: null, because: '' };
	private said: string | null = null;

	constructor(
		context: Context,
		private readonly goal: Goal,
	) {
		super(context);
	}

	protected override title(): string {
		return this.goal.kind === 'therapy' ? words.title : words.titleFrom;
	}

	private change(changes: Partial<ServeDraft>): void {
		this.draft = { ...this.draft, ...changes };
		this.said = null;
		this.redraw();
	}

	protected override draw(): ComponentChild {
		const picks = otherKind(this.goal.kind);
		return (
			<ServesForm
				id="groundwork-serves"
				picks={picks}
				goals={goalChoices(this.context).filter(({ kind }) => kind === picks)}
				draft={this.draft}
				hidden={picks === 'therapy' && this.context.settings().discreet}
				said={this.said}
				onChange={(changes) => this.change(changes)}
				onAdd={() => void this.add()}
				onCancel={() => this.leave()}
			/>
		);
	}

	private async add(): Promise<void> {
		const { goal: other, strength, because } = this.draft;
		if (other === null) {
			this.said = words.pickFirst;
			return this.redraw();
		}
		const [from, to] =
			this.goal.kind === 'therapy' ? [this.goal.path, other.path] : [other.path, this.goal.path];
		const said = because.trim() === '' ? null : because.trim();
		await writeLink(this.context, { from, to, relation: 'serves', strength, because: said });
		this.leave();
	}
}

export function openServes(context: Context, goal: Goal): void {
	new ServesModal(context, goal).open();
}
