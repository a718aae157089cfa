/** Answers the map's calls with what the app offers. */
import { Keymap, parseYaml, type WorkspaceLeaf } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import { setProperties } from '../../../core/note/properties';
import { mapWords } from '../../../core/words';
import type { MapActions } from '../../../ui/goal-map/props';
import { NOTHING_INNER } from '../../../ui/goal-map/sentences';
import type { MapState } from '../../../ui/goal-map/state';
import type { Context } from '../context';
import { openCheckIn } from '../modals/check-in';
import { openCreate } from '../modals/create';
import { exportChoices } from './export-choices';
import { dropLink, writeLink } from './links';
import { showMenu } from './menu';

/** What only the view knows. */
export interface MapHost {
	readonly leaf: WorkspaceLeaf | null;
	readonly state: () => MapState;
	readonly change: MapActions['change'];
	readonly preview: (event: MouseEvent, target: Element, path: Path) => void;
	readonly notNow: (path: Path) => void;
}

/** "Nothing inner here" stays with the goal: one more entry in `smart_skip` (decision 18). */
async function quietForGood(context: Context, path: Path): Promise<void> {
	const skip = context.index.entry(path)?.goal.smartSkip;
	if (!skip || skip.includes(NOTHING_INNER)) return;
	const change = (text: string) => setProperties(text, { smart_skip: [...skip, NOTHING_INNER] }, parseYaml);
	await context.notes.write(path, change, mapWords.remembered);
}

export function actionsFor(context: Context, host: MapHost): MapActions {
	return {
		change: host.change,
		open: (path, event) => void context.openGoal(path, Keymap.isModEvent(event)),
		hover: (path, event, target) => host.preview(event, target.closest('[data-key]') ?? target, path),
		menu: (at, choices, path) => showMenu(context, host.leaf, at, choices, path),
		link: (edit) => void writeLink(context, edit),
		unlink: (edit) => void dropLink(context, edit),
		create: (kind, serving) =>
			openCreate(context, { kind, ...(serving === undefined ? {} : { serves: serving }) }),
		checkIn: (path) => openCheckIn(context, { path }),
		quiet: (path, forGood) => {
			if (forGood) void quietForGood(context, path);
			else host.notNow(path);
		},
		exportMap: (at) => showMenu(context, host.leaf, at, exportChoices(context, host.state())),
		say: (words) => context.say(words),
	};
}
