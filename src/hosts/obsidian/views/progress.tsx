import { Keymap, Menu, parseYaml } from 'obsidian';
import type { ComponentChild } from 'preact';
import type { Goal, Path } from '../../../core/goal/goal';
import { setProperties } from '../../../core/note/properties';
import { offerOf } from '../../../core/progress/look-again';
import { summary } from '../../../core/progress/summary';
import { progressWords as words } from '../../../core/words/progress';
import { viewWords } from '../../../core/words/views';
import type { ProgressActions } from '../../../ui/progress/card';
import { readChoice, type Choice } from '../../../ui/progress/choice';
import { Progress } from '../../../ui/progress/progress';
import type { Context, Part } from '../context';
import { DrawnView } from '../drawn-view';
import { openCheckIn } from '../modals/check-in';
import { openCreate } from '../modals/create';
import { openStand } from '../modals/stand';
import { ProgressCards } from '../progress-cards';
import { HOVER_SOURCE } from '../ribbon';
import { MAP_VIEW, PROGRESS_VIEW } from '../view-types';

class ProgressView extends DrawnView {
	private readonly cards = new ProgressCards(this.context);
	private readonly actions = this.makeActions();

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

	protected override draw(): ComponentChild {
		const { context } = this;
		const cards = this.cards.all();
		return (
			<Progress
				cards={cards}
				summary={summary(cards, context.today())}
				choice={readChoice(this.state)}
				today={context.today()}
				noun={context.settings().noun}
				ready={context.isIndexed()}
				actions={this.actions}
				onChoose={(changes: Partial<Choice>) => this.keep(changes)}
			/>
		);
	}

	private makeActions(): ProgressActions {
		const { context } = this;
		const set = (path: Path, of: (goal: Goal) => Record<string, string> | null): void =>
			void setDates(context, path, of);
		return {
			open: (path, event) => void context.openGoal(path, Keymap.isModEvent(event)),
			hover: (path, event) =>
				context.app.workspace.trigger('hover-link', {
					event,
					source: HOVER_SOURCE,
					hoverParent: this,
					targetEl: event.currentTarget,
					linktext: path,
				}),
			menu: (path, event) => this.menu(path, event),
			checkIn: (path, current) =>
				openCheckIn(context, {
					...(path === null ? {} : { path }),
					...(current === undefined ? {} : { current }),
				}),
			showOnMap: (path) => void context.openView(MAP_VIEW, { focus: path }),
			keep: (path) => set(path, (goal) => offerOf(goal, context.today())?.keep ?? null),
			move: (path, day) => set(path, (goal) => moved(goal, day, context.today())),
			letGo: (path) => openStand(context, path, 'released'),
			notNow: (path) => {
				this.cards.notNow(path);
				this.redraw();
			},
			create: (kind) => openCreate(context, { kind }),
			help: () => context.say(words.help),
		};
	}

	private menu(path: Path, event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		const add = (title: string, icon: string, act: () => void): void =>
			void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
		add(words.checkIn, 'pencil-line', () => this.actions.checkIn(path));
		add(words.changeStanding, 'circle-dot', () => openStand(this.context, path));
		add(words.openNote, 'file-text', () => void this.context.openGoal(path));
		add(words.openBeside, 'separator-vertical', () => void this.context.openGoal(path, 'split'));
		add(words.onMap, 'waypoints', () => this.actions.showOnMap(path));
		menu.showAtMouseEvent(event);
	}
}

/** The day that the offer is about moves; a passed due day takes an old look-again day with it. */
function moved(goal: Goal, day: string, today: string): Record<string, string> | null {
	const offer = offerOf(goal, today);
	return offer === null ? null : offer.date === 'due' ? { due: day } : { review: day };
}

async function setDates(
	context: Context,
	path: Path,
	of: (goal: Goal) => Record<string, string> | null,
): Promise<void> {
	const goal = context.index.entry(path)?.goal;
	const changes = goal ? of(goal) : null;
	if (!changes) return;
	await context.notes.write(path, (text) => setProperties(text, changes, parseYaml), words.dateWritten);
}

export const progressView: Part = (plugin, context) => {
	plugin.registerView(PROGRESS_VIEW, (leaf) => new ProgressView(leaf, context));
};
