import { Keymap, Menu, parseYaml, type HoverParent } from 'obsidian';
import type { Goal, Path } from '../../core/goal/goal';
import { setProperties } from '../../core/note/properties';
import { offerOf } from '../../core/progress/look-again';
import { progressWords as words } from '../../core/words/progress';
import type { ProgressActions } from '../../ui/progress/card';
import type { Context } from './context';
import { makeExample } from './example';
import { openCheckIn } from './modals/check-in';
import { openCreate } from './modals/create';
import { openHelp } from './modals/help';
import { openStand } from './modals/stand';
import { HOVER_SOURCE } from './ribbon';
import { MAP_VIEW } from './view-types';

/** What cards can ask for. `hoverParent` holds the hover preview; `notNow` is the drawer's own to remember. */
export function progressActions(
	context: Context,
	hoverParent: HoverParent,
	notNow: (path: Path) => void,
): ProgressActions {
	const set = (path: Path, of: (goal: Goal) => Record<string, string> | null): void =>
		void setDates(context, path, of);
	return {
		open: (path, event) => void context.openGoal(path, Keymap.isModEvent(event)),
		hover: (path, event) =>
			context.app.workspace.trigger('hover-link', {
				event,
				source: HOVER_SOURCE,
				hoverParent,
				targetEl: event.currentTarget,
				linktext: path,
			}),
		menu: (path, event) => showMenu(context, path, event),
		checkIn: (path, current) =>
			openCheckIn(context, {
				...(path === null ? {} : { path }),
				...(current === undefined ? {} : { current }),
			}),
		showOnMap: (path) => void context.openView(MAP_VIEW, path === null ? {} : { focus: path }),
		keep: (path) => set(path, (goal) => offerOf(goal, context.today())?.keep ?? null),
		move: (path, day) => set(path, (goal) => moved(goal, day, context.today())),
		letGo: (path) => openStand(context, path, 'released'),
		notNow,
		create: () => openCreate(context),
		example: () => void makeExample(context),
		help: () => openHelp(context),
	};
}

function showMenu(context: Context, path: Path, event: MouseEvent): void {
	event.preventDefault();
	const menu = new Menu();
	const add = (title: string, icon: string, act: () => void): void =>
		void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
	add(words.checkIn, 'pencil-line', () => openCheckIn(context, { path }));
	add(words.changeStanding, 'circle-dot', () => openStand(context, path));
	add(words.openNote, 'file-text', () => void context.openGoal(path));
	add(words.openBeside, 'separator-vertical', () => void context.openGoal(path, 'split'));
	add(words.onMap, 'waypoints', () => void context.openView(MAP_VIEW, { focus: path }));
	menu.showAtMouseEvent(event);
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
