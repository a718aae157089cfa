import { normalizePath } from 'obsidian';
import type { ComponentChild } from 'preact';
import {
	type Asked,
	change,
	type Felt,
	type FeltEntry,
	feltLine,
	readFelt,
} from '../../../core/brief/alliance';
import type { Path } from '../../../core/goal/goal';
import { appendToSection } from '../../../core/note/sections';
import { allianceWords as words } from '../../../core/words/alliance';
import { AllianceForm } from '../../../ui/alliance/alliance-form';
import type { Pickable } from '../../../ui/create/picking';
import type { Context } from '../context';
import { goalChoices } from '../new-goal/choices';
import { linkTo } from '../new-goal/make';
import { DrawnModal } from './drawn-modal';

/** The person's own note that keeps the lines. */
export const feltPath = (context: Context): Path =>
	normalizePath(`${context.settings().sessionFolder}/${words.fileName}.md`);

class AllianceModal extends DrawnModal {
	private felt: Felt = { honest: null, together: null, same_page: null, unsaid: '' };
	private aim: Pickable | null = null;
	private entries: readonly FeltEntry[] = [];
	private said: string | null = null;

	protected override title(): string {
		return words.title;
	}

	override onOpen(): void {
		super.onOpen();
		void this.context.notes.read(feltPath(this.context)).then((text) => {
			this.entries = text === null ? [] : readFelt(text);
			this.redraw();
		});
	}

	protected override draw(): ComponentChild {
		const shift = (asked: Asked): string | null => change(this.entries, asked);
		return (
			<AllianceForm
				felt={this.felt}
				changes={{ honest: shift('honest'), together: shift('together'), same_page: shift('same_page') }}
				goals={goalChoices(this.context).filter(({ kind }) => kind === 'therapy')}
				aim={this.aim}
				said={this.said}
				onChange={(changes) => {
					this.felt = { ...this.felt, ...changes };
					this.said = null;
					this.redraw();
				}}
				onAim={(goal) => {
					this.aim = goal;
					this.redraw();
				}}
				onSave={() => void this.save()}
				onCancel={() => this.leave()}
			/>
		);
	}

	private async save(): Promise<void> {
		const { context } = this;
		const link = this.aim === null ? null : linkTo(context, this.aim.path);
		const line = feltLine(this.felt, context.today(), link);
		if (line === null) {
			this.said = words.nothing;
			return this.redraw();
		}
		if (await this.keep(line)) this.leave();
	}

	/** Under its heading in the note; the note is made where it is not there yet. */
	private async keep(line: string): Promise<boolean> {
		const { context } = this;
		const path = feltPath(context);
		if ((await context.notes.read(path)) !== null) {
			const add = (text: string) => appendToSection(text, words.heading, line, { level: 2 });
			return (await context.notes.write(path, add, words.saved)).ok;
		}
		const text = `---\npublish: false\n---\n## ${words.heading}\n${line}\n`;
		const made = await context.notes.create(context.settings().sessionFolder, `${words.fileName}.md`, text);
		context.say(made.ok ? words.saved : made.reason);
		return made.ok;
	}
}

export function openAlliance(context: Context): void {
	new AllianceModal(context).open();
}
