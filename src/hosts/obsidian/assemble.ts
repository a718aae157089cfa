import { MarkdownView, parseYaml, type App } from 'obsidian';
import { nameAreas } from '../../core/area-names';
import { dayOfDate } from '../../core/day';
import type { Goal } from '../../core/goal/goal';
import { GoalIndex } from '../../core/index/goal-index';
import { templateNotes } from '../../core/note/template-notes';
import { templatesIn } from '../../core/settings';
import { callGoals } from '../../core/noun';
import { hostWords } from '../../core/words/host';
import { Changes } from './changes';
import { dailyFormat, templatesFolder } from './daily-notes';
import type { Context, Registrar } from './context';
import { Kept } from './kept';
import { notesOf } from './notes';
import { say, sayWithUndo } from './notices';
import { openNote, openView } from './open';
import type { SettingsStore } from './settings/store';
import type { Feed } from './vault/feed';
import { appClock } from './vault/slices';
import type { Texts } from './vault/texts';
import { vaultIndex } from './vault/vault-index';

/** Puts the parts together into the one context that commands and views get. */
export function assemble(plugin: Registrar & { readonly app: App }, store: SettingsStore): Context {
	const { app } = plugin;
	const settings = () => store.get();
	const today = () => dayOfDate(new Date());
	const { metadataCache: links } = app;
	const index = new GoalIndex((link, from) => links.getFirstLinkpathDest(link, from)?.path ?? null);
	const { feed, texts } = vaultIndex(app, index, (yaml) => parseYaml(yaml) as unknown, appClock);
	const kept = new Kept(index, settings, today);
	const changes = new Changes();

	plugin.register(index.onChange(kept.forget));
	plugin.register(index.onChange(changes.tell));
	plugin.register(followSettings(store, feed, index, changes));
	changes.watchDay(plugin, today);
	feed.start(plugin, async () => ({
		daily: await dailyFormat(app),
		isTemplate: templateNotes(() => templatesIn(settings()), await templatesFolder(app)),
	}));
	void feed.ready().then(() => changes.tell());

	return {
		app,
		index,
		notes: notesOf(app),
		settings,
		saveSettings: async (given) => {
			if (!(await store.save(given))) say(hostWords.settingsNotSaved);
		},
		today,
		facts: () => kept.allFacts(),
		standing: (path) => kept.standing(path),
		onChange: changes.on,
		...reading(feed, texts),
		currentGoal: () => goalInFront(app, index),
		openGoal: (path, newLeaf, line) => openNote(app, path, newLeaf, line),
		openView: (type, state) => openView(app, type, state),
		say,
		sayWithUndo,
	};
}

/** How far the vault has been read, and a way to have texts read too. */
const reading = (feed: Feed, texts: Texts): Pick<Context, 'needTexts' | 'whenRead' | 'isIndexed'> => ({
	needTexts: () => texts.hold(),
	whenRead: async () => {
		await feed.ready();
		await texts.whenEmpty();
	},
	isIndexed: () => feed.indexed,
});

/** What else has to change when settings do: names of areas, the word for a goal, and which notes are templates. */
function followSettings(store: SettingsStore, feed: Feed, index: GoalIndex, changes: Changes): () => void {
	const names = (): void => {
		const { areaNames, noun } = store.get();
		nameAreas(areaNames);
		callGoals(noun);
	};
	names();
	return store.onChange((before) => {
		const now = store.get();
		names();
		feed.again([...templatesIn(before), ...templatesIn(now)]);
		// Areas are read with their names: other names, other areas.
		if (before.areaNames !== now.areaNames) feed.again(index.goals().map(({ path }) => path));
		changes.tell();
	});
}

function goalInFront(app: App, index: GoalIndex): Goal | null {
	const file = app.workspace.getActiveViewOfType(MarkdownView)?.file ?? app.workspace.getActiveFile();
	return (file && index.entry(file.path)?.goal) ?? null;
}
