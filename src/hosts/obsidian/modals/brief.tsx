import type { ComponentChild } from 'preact';
import { lastUnsaid, readFelt } from '../../../core/brief/alliance';
import { brief } from '../../../core/brief/brief';
import { discreetSources } from '../../../core/brief/discreet';
import { ITEMS, type Item, type Picks, TICKED_AT_FIRST } from '../../../core/brief/items';
import { mixedFeelings } from '../../../core/brief/mixed';
import { sectionOf } from '../../../core/brief/sections';
import { type BriefSources, therapyCandidates } from '../../../core/brief/sources';
import type { Path } from '../../../core/goal/goal';
import { briefWords as words } from '../../../core/words/brief';
import { changed, type Changes } from '../../../ui/create/draft';
import { BriefForm } from '../../../ui/brief/brief-form';
import type { Context } from '../context';
import { feltPath } from './alliance';
import { DrawnModal } from './drawn-modal';

/** A brief is the person's own page and says what their notes say: it never goes to Obsidian Publish by itself. */
const HEAD = '---\npublish: false\n---\n';

/** Ticks and a preview; on the button one new note. Built on command only, from what is ticked (domain.md §7.2). */
class BriefModal extends DrawnModal {
	private picks: Picks = { ticked: TICKED_AT_FIRST };
	private readonly mixed = new Map<Path, string | null>();
	private busy = false;

	protected override title(): string {
		return words.name;
	}

	override onOpen(): void {
		super.onOpen();
		this.modalEl.addClass('mod-wide');
		this.contentEl.querySelector('textarea')?.focus();
		void this.readMixed();
		void this.offerUnsaid();
	}

	/** "Mixed feelings" stand in the text of the notes; they are read once, for this form only. */
	private async readMixed(): Promise<void> {
		await this.context.whenRead();
		for (const { path } of therapyCandidates(this.sources())) {
			const text = await this.context.notes.read(path);
			this.mixed.set(path, text === null ? null : mixedFeelings(text));
		}
		this.redraw();
	}

	/** What was left unsaid last time is offered; it stays off the page until it is ticked. */
	private async offerUnsaid(): Promise<void> {
		const text = this.context.settings().therapist
			? await this.context.notes.read(feltPath(this.context))
			: null;
		if (text !== null) this.change({ unsaid: lastUnsaid(readFelt(text)) });
	}

	private sources(): BriefSources {
		const { context } = this;
		return {
			index: context.index,
			standing: (path) => context.standing(path),
			today: context.today(),
			mixedIn: (path) => this.mixed.get(path) ?? null,
		};
	}

	private change(changes: Changes<Picks>): void {
		this.picks = changed(this.picks, changes);
		this.redraw();
	}

	protected override draw(): ComponentChild {
		const { discreet } = this.context.settings();
		const sources = discreet ? discreetSources(this.sources()) : this.sources();
		const count = (item: Item): number => sectionOf(item, sources, this.picks).lines.length;
		const counts = Object.fromEntries(ITEMS.map((item) => [item, count(item)])) as Record<Item, number>;
		return (
			<BriefForm
				id="groundwork-brief"
				picks={this.picks}
				goals={therapyCandidates(sources)}
				counts={counts}
				page={brief(sources, this.picks)}
				discreet={discreet}
				busy={this.busy}
				onChange={(changes) => this.change(changes)}
				onCreate={() => void this.create()}
				onCancel={() => this.leave()}
			/>
		);
	}

	private async create(): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.redraw();
		const { context } = this;
		const { text } = brief(this.sources(), this.picks);
		const made = await context.notes.create(
			context.settings().sessionFolder,
			`${words.fileName(context.today())}.md`,
			HEAD + text,
		);
		this.busy = false;
		if (!made.ok) return context.say(made.reason);
		this.leave();
		await context.openGoal(made.path);
	}
}

export function openBrief(context: Context): void {
	new BriefModal(context).open();
}
