import type { App } from 'obsidian';
import type { GoalIndex } from '../../../core/index/goal-index';
import { Feed } from './feed';
import { NoteReader, type ReaderPorts } from './note-reader';
import type { Clock } from './slices';
import { Texts } from './texts';

/** The feed and the reading of texts that goes with it, for one vault and one index. */
export function vaultIndex(
	app: App,
	index: GoalIndex,
	ports: ReaderPorts,
	clock: Clock,
): { readonly feed: Feed; readonly texts: Texts } {
	const notes = new NoteReader(app, index, ports);
	const texts: Texts = new Texts(
		{
			read: async (path) => {
				const file = app.vault.getFileByPath(path);
				return file && app.vault.cachedRead(file);
			},
			wants: (path) => notes.wants(path),
			take: (path, text) => feed.took(path, text),
		},
		clock,
	);
	const feed = new Feed(app, index, notes, texts, clock);
	return { feed, texts };
}
