import { parseYaml } from 'obsidian';
import type { ComponentChild } from 'preact';
import type { Goal, Path, Status } from '../../../core/goal/goal';
import { HEADINGS } from '../../../core/note/body';
import { setProperties } from '../../../core/note/properties';
import { appendToSection } from '../../../core/note/sections';
import { spliced, type Splice } from '../../../core/note/splice';
import { standAs, type Stand } from '../../../core/progress/stand';
import { standWords as words } from '../../../core/words/check-in';
import { StandForm } from '../../../ui/check-in/stand-form';
import { seenTitle } from '../check-in/seen';
import type { Context } from '../context';
import { DrawnModal } from './drawn-modal';
import { goalOrPick } from './pick-goal';

/** Properties and the one line in the note, or neither. */
function stood(text: string, { properties, line }: Stand): Splice {
	const set = setProperties(text, properties, parseYaml);
	if (!set.ok) return set;
	const added = appendToSection(set.text, HEADINGS.checkIns, line, { level: 2 });
	return added.ok ? spliced(text, added.text) : added;
}

class StandModal extends DrawnModal {
	constructor(
		context: Context,
		private readonly goal: Goal,
		private readonly first: Status | null,
	) {
		super(context);
	}

	protected override title(): string {
		return words.title;
	}

	override onOpen(): void {
		super.onOpen();
		this.contentEl.querySelector<HTMLElement>('textarea, [role="radio"]')?.focus();
	}

	private stand(status: Status, said: string): Stand {
		return standAs(this.goal, status, said, this.context.today());
	}

	protected override draw(): ComponentChild {
		return (
			<StandForm
				goal={this.goal}
				title={seenTitle(this.context, this.goal)}
				first={this.first}
				lineOf={(status, said) => this.stand(status, said).line}
				onSave={(status, said) => void this.save(status, said)}
				onCancel={() => this.leave()}
			/>
		);
	}

	private async save(status: Status, said: string): Promise<void> {
		const stand = this.stand(status, said);
		const written = await this.context.notes.write(this.goal.path, (text) => stood(text, stand), words.saved);
		if (written.ok) this.leave();
	}
}

/** Opens the form for how a goal stands, after a pick where no goal is given. */
export function openStand(context: Context, path: Path | null, first: Status | null = null): void {
	goalOrPick(context, path, words.pick, (goal) => new StandModal(context, goal, first).open());
}
