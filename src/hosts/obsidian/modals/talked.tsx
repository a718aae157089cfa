import { parseYaml } from 'obsidian';
import type { ComponentChild } from 'preact';
import { readDay } from '../../../core/day';
import type { Agreed, Goal } from '../../../core/goal/goal';
import { setProperties } from '../../../core/note/properties';
import { clarityWords as words } from '../../../core/words/clarity';
import { SignsForm, TalkedForm } from '../../../ui/clarity/talked-form';
import type { Context } from '../context';
import { DrawnModal } from './drawn-modal';

class TalkedModal extends DrawnModal {
	private agreed: Agreed | null;
	private day: string;

	constructor(
		context: Context,
		private readonly goal: Goal,
	) {
		super(context);
		this.agreed = goal.agreed;
		this.day = goal.talkedAbout ?? context.today();
	}

	protected override title(): string {
		return words.talked.title;
	}

	protected override draw(): ComponentChild {
		return (
			<TalkedForm
				agreed={this.agreed}
				day={this.day}
				onChange={(changes) => {
					if (changes.agreed !== undefined) this.agreed = changes.agreed;
					if (changes.day !== undefined) this.day = changes.day;
					this.redraw();
				}}
				onSave={() => void this.save()}
				onCancel={() => this.close()}
			/>
		);
	}

	private async save(): Promise<void> {
		const changes = { agreed: this.agreed, talked_about: readDay(this.day) };
		const { notes } = this.context;
		const written = await notes.write(
			this.goal.path,
			(text) => setProperties(text, changes, parseYaml),
			words.talked.saved,
		);
		if (written.ok) this.close();
	}
}

class SignsModal extends DrawnModal {
	private signs: string;

	constructor(
		context: Context,
		private readonly goal: Goal,
	) {
		super(context);
		this.signs = goal.signs.join('\n');
	}

	protected override title(): string {
		return words.signs.title;
	}

	protected override draw(): ComponentChild {
		return (
			<SignsForm
				signs={this.signs}
				onChange={(signs) => {
					this.signs = signs;
					this.redraw();
				}}
				onSave={() => void this.save()}
				onCancel={() => this.close()}
			/>
		);
	}

	private async save(): Promise<void> {
		const lines = this.signs
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '');
		const written = await this.context.notes.write(
			this.goal.path,
			(text) => setProperties(text, { signs: lines.length === 0 ? null : lines }, parseYaml),
			words.signs.saved,
		);
		if (written.ok) this.close();
	}
}

export const openTalked = (context: Context, goal: Goal): void => new TalkedModal(context, goal).open();
export const openSigns = (context: Context, goal: Goal): void => new SignsModal(context, goal).open();
