import { parseYaml } from 'obsidian';
import type { ComponentChild } from 'preact';
import { FIELDS } from '../../../core/goal/fields';
import type { Goal } from '../../../core/goal/goal';
import { setProperties, type Changes } from '../../../core/note/properties';
import { readAmount } from '../../../core/progress/amount';
import { checkInWords } from '../../../core/words/check-in';
import { fieldWords } from '../../../core/words/fields';
import { smartWords as words } from '../../../core/words/smart';
import { writingWords } from '../../../core/words/writing';
import { AnswerForm, type AskedField } from '../../../ui/findings/answer-form';
import type { Context } from '../context';
import { DrawnModal } from './drawn-modal';

type Property = keyof typeof fieldWords;

/** What a choice asks for, in order. */
const ASKS: Readonly<Record<string, readonly (readonly [Property, AskedField['as']])[]>> = {
	'add-measure': [
		['target', 'number'],
		['unit', 'text'],
		['start_value', 'number'],
	],
	'add-start': [['start_value', 'number']],
	'add-unit': [['unit', 'text']],
	'ask-confidence': [['confidence', 'scale']],
	'write-why': [['why', 'words']],
	'pick-date': [['due', 'date']],
	'pick-review': [['review', 'date']],
	move: [['due', 'date']],
	'add-step': [['next_step', 'text']],
};

/** The fields a choice asks for; none where it leads into the note. */
export function askFor(action: string, property: string | null): readonly AskedField[] {
	const id = action === 'edit' && property === 'confidence' ? 'ask-confidence' : action;
	return (ASKS[id] ?? []).map(([name, as]) => ({ property: name, label: fieldWords[name].label, as }));
}

/** What the field holds now, as text. */
function valueOf(goal: Goal, property: string): string {
	const key = FIELDS.find((field) => field.property === property)?.key;
	const value = key && goal[key];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

class AnswerModal extends DrawnModal {
	private values: Readonly<Record<string, string>>;

	constructor(
		context: Context,
		private goal: Goal,
		private readonly fields: readonly AskedField[],
		private readonly question: string,
	) {
		super(context);
		this.values = Object.fromEntries(fields.map(({ property }) => [property, valueOf(goal, property)]));
	}

	protected override title(): string {
		return this.question;
	}

	protected override draw(): ComponentChild {
		return (
			<AnswerForm
				fields={this.fields}
				values={this.values}
				onChange={(property, value) => {
					this.values = { ...this.values, [property]: value };
					this.redraw();
				}}
				onSave={() => void this.save()}
				onCancel={() => this.leave()}
			/>
		);
	}

	/** Only what differs from before is written; an emptied field is removed. */
	private async save(): Promise<void> {
		const changes: Record<string, string | number | null> = {};
		const before = this.goal;
		this.goal = this.context.index.entry(before.path)?.goal ?? before;
		for (const { property, as } of this.fields) {
			const text = (this.values[property] ?? '').trim();
			if (text === valueOf(before, property)) continue;
			if (valueOf(before, property) !== valueOf(this.goal, property))
				return this.context.say(writingWords.moved);
			const numeric = as === 'number' || as === 'scale';
			const number = numeric ? readAmount(text) : null;
			if (numeric && text !== '' && number === null) return this.context.say(checkInWords.notNumber(text));
			changes[property] = numeric ? number : text || null;
		}
		if (Object.keys(changes).length === 0) return this.leave();
		const write = (text: string): ReturnType<typeof setProperties> =>
			setProperties(text, changes satisfies Changes, parseYaml);
		const written = await this.context.notes.write(this.goal.path, write, words.saved);
		if (written.ok) this.leave();
	}
}

/** Asks for a few properties of one goal and writes them. */
export function openAnswer(
	context: Context,
	goal: Goal,
	fields: readonly AskedField[],
	question: string,
): void {
	new AnswerModal(context, goal, fields, question).open();
}
