import type { App } from 'obsidian';
import type { GoalIndex } from '../../../core/index/goal-index';
import type { Parse } from '../../../core/note/read-note';
import { Feed } from './feed';
import { NoteTaker } from './note-taker';
import type { Clock } from './slices';
import { Texts } from './texts';

/** The feed and the reading of texts that goes with it, for one vault and one index. */
export function vaultIndex(
	app: App,
	index: GoalIndex,
	parse: Parse,
	clock: Clock,
): { readonly feed: Feed; readonly texts: Texts } {
	const texts: Texts = new Texts(
		{
			read: async (path) => {
				const file = app.vault.getFileByPath(path);
				return file && app.vault.cachedRead(file);
			},
			take: (path, text) => notes.fromText(path, text),
		},
		clock,
	);
	const notes = new NoteTaker(app, index, texts, parse);
	return { feed: new Feed(app, index, notes, texts, clock), texts };
}
