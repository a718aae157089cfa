import type { ComponentChild } from 'preact';
import type { Kind, Path } from '../../../core/goal/goal';
import { checkInWords } from '../../../core/words/check-in';
import { createWords as words } from '../../../core/words/create';
import { CreateForm } from '../../../ui/create/create-form';
import {
	changed,
	type Changes,
	type Choice,
	type Draft,
	emptyDraft,
	kindsOf,
	namesOf,
	withArea,
} from '../../../ui/create/draft';
import { areaOf, type Sorting, sortingOf } from '../../../ui/create/sorting-line';
import { unreadAmount } from '../../../ui/create/planned';
import type { Context } from '../context';
import { areaChoices, goalChoices } from '../new-goal/choices';
import { draftLetters } from '../new-goal/letters';
import { folderFor, makeNotes } from '../new-goal/make';
import { turnNote } from '../new-goal/turn';
import { DrawnModal } from './drawn-modal';

/** What the form starts with. */
export interface CreateStart {
	readonly kind?: Kind;
	readonly sentence?: string;
	/** A life goal that a new therapy goal will serve. */
	readonly serves?: Path;
	/** A note that becomes a goal, in place of a new note. */
	readonly note?: Path;
	/** Told once the notes are written, life first. */
	readonly onMade?: (paths: readonly Path[]) => void;
}

const ALL: readonly Choice[] = ['life', 'therapy', 'both'];
const ONE: readonly Choice[] = ['life', 'therapy'];

let opened = 0;

/** The form for new goals. What was typed stays while anything refuses; closing it keeps nothing. */
class CreateModal extends DrawnModal {
	private readonly id = `groundwork-create-${String((opened += 1))}`;
	private draft: Draft;
	private said: string | null = null;
	private busy = false;
	private twinLeft = false;

	constructor(
		context: Context,
		private readonly start: CreateStart,
	) {
		super(context);
		this.draft = emptyDraft({ sentence: start.sentence ?? '', choice: start.kind ?? null });
		const served = start.serves === undefined ? undefined : context.index.entry(start.serves)?.goal;
		if (served) {
			const one = { path: served.path, name: served.title, strength: null, because: '' };
			this.draft = { ...this.draft, therapy: { ...this.draft.therapy, serves: [one] } };
		}
	}

	protected override title(): string {
		return this.start.note === undefined ? words.title[this.start.kind ?? 'either'] : words.turn;
	}

	override onOpen(): void {
		super.onOpen();
		this.contentEl.querySelector<HTMLInputElement>('.groundwork-sentence')?.select();
	}

	private sorting(): Sorting {
		const sorting = sortingOf(this.draft.sentence);
		const alone = this.start.note !== undefined;
		return this.twinLeft || alone ? { ...sorting, twin: null } : sorting;
	}

	private filled(): Draft {
		const { draft } = this;
		const names = namesOf(draft, this.halves());
		return withArea(draft, areaOf(draft.choice === 'both' ? names.life : draft.sentence));
	}

	private halves(): Readonly<Record<Kind, string>> {
		return sortingOf(this.draft.sentence).halves.names;
	}

	private folder(): string | null {
		if (this.start.note !== undefined || this.draft.choice === null) return null;
		const [first, second] = kindsOf(this.draft.choice).map(
			(kind) => folderFor(this.context, kind) || words.vaultRoot,
		);
		return second === undefined ? (first ?? null) : words.folders(first ?? '', second);
	}

	private change(changes: Changes<Draft>): void {
		this.draft = changed(this.draft, changes);
		this.said = null;
		this.redraw();
	}

	protected override draw(): ComponentChild {
		const draft = this.filled();
		const { life } = namesOf(draft, this.halves());
		const turns = this.start.note !== undefined;
		return (
			<CreateForm
				id={this.id}
				draft={draft}
				choices={turns ? ONE : ALL}
				sorting={this.sorting()}
				areas={areaChoices(this.context)}
				goals={goalChoices(this.context)}
				letters={draftLetters(this.context, draft, life)}
				folder={this.folder()}
				said={this.said}
				button={turns ? words.turnButton : draft.choice === 'both' ? words.createBoth : words.create}
				busy={this.busy}
				onChange={(changes) => this.change(changes)}
				onLeaveTwin={() => {
					this.twinLeft = true;
					this.redraw();
				}}
				onCreate={() => void this.create()}
				onCancel={() => this.leave()}
			/>
		);
	}

	private say(said: string): void {
		this.said = said;
		this.busy = false;
		this.redraw();
	}

	private async create(): Promise<void> {
		if (this.busy) return;
		const draft = this.filled();
		const names = namesOf(draft, this.halves());
		if (draft.choice === null) return this.say(words.kindFirst);
		if (kindsOf(draft.choice).some((kind) => names[kind] === '')) return this.say(words.nameFirst);
		const unread = kindsOf(draft.choice).includes('life') ? unreadAmount(draft.life) : null;
		if (unread !== null) return this.say(checkInWords.notNumber(unread));
		this.busy = true;
		this.redraw();
		const { note } = this.start;
		const made =
			note === undefined
				? await makeNotes(this.context, draft, names)
				: await turnNote(this.context, note, draft);
		if (!made.ok) return this.say(made.reason);
		this.leave();
		this.start.onMade?.(made.paths);
		const [first] = made.paths;
		if (first !== undefined && note === undefined) await this.context.openGoal(first);
		if (note === undefined) this.context.say(made.paths.length > 1 ? words.createdBoth : words.created);
	}
}

/** Opens the form for a new goal. Nothing is written before its button. */
export function openCreate(context: Context, start: CreateStart = {}): void {
	new CreateModal(context, start).open();
}
