/**
 * What a command, a view or an editor part may reach. Never the plugin itself: files that know only this stay
 * small and can be tested with a handful of functions.
 */
import type { App, PaneType, Plugin } from 'obsidian';
import type { Day, Goal, Path } from '../../core/goal/goal';
import type { GoalFacts } from '../../core/index/facts';
import type { GoalIndex } from '../../core/index/goal-index';
import type { Splice } from '../../core/note/splice';
import type { Standing } from '../../core/progress/standing';
import type { Settings } from '../../core/settings';

/** Where things are registered while the plugin loads; everything registered is released on unload. */
export type Registrar = Pick<
	Plugin,
	| 'addCommand'
	| 'addRibbonIcon'
	| 'addStatusBarItem'
	| 'addChild'
	| 'register'
	| 'registerEvent'
	| 'registerInterval'
	| 'registerView'
	| 'registerCliHandler'
	| 'registerHoverLinkSource'
	| 'registerEditorExtension'
	| 'registerEditorSuggest'
	| 'registerMarkdownPostProcessor'
	| 'registerMarkdownCodeBlockProcessor'
	| 'registerBasesView'
>;

/** A part of the plugin: registers what it brings, does nothing else. */
export type Part = (plugin: Registrar, context: Context) => void;

/** What came of a write. `reason` is one sentence a person can read; it never names a goal. */
export type Written =
	| {
			readonly ok: true;
			readonly changed: boolean;
			/** Puts the old lines back if they are unchanged since; false where they are not. */
			readonly undo: () => Promise<boolean>;
	  }
	| { readonly ok: false; readonly reason: string };

export type Created =
	{ readonly ok: true; readonly path: Path } | { readonly ok: false; readonly reason: string };

/** The text of a new note, or what it is under the file name (with `.md`) that is really taken. */
export type NewText = string | ((fileName: string) => string);

/** The only way to change notes. Every call is a person's act; nothing here is called from an event handler. */
export interface Notes {
	/**
	 * Changes one note by a pure function, inside `Vault.process` or through the open editor. A refusal shows its
	 * sentence as a notice. `said` is shown with an Undo when something changed; leave it out where the caller
	 * speaks for several writes at once.
	 */
	write(path: Path, change: (text: string) => Splice, said?: string): Promise<Written>;
	/** Makes a new note; the name gives way to what is there ("Run 5 km 2"). Never overwrites, never opens. */
	create(folder: string, fileName: string, text: NewText): Promise<Created>;
	/** The text of a note as it stands, unsaved typing included; null where there is no such note. */
	read(path: Path): Promise<string | null>;
}

export interface Context {
	readonly app: App;
	readonly index: GoalIndex;
	readonly notes: Notes;
	settings(): Settings;
	/** Saves only what is given. */
	saveSettings(changes: Partial<Settings>): Promise<void>;
	today(): Day;
	/** Letters, share, last moved and so on of every goal; worked out once per change of index, settings or day. */
	facts(): ReadonlyMap<Path, GoalFacts>;
	/** Where one goal stands today; kept until something changes. */
	standing(path: Path): Standing;
	/** Called on every change of index, settings or day; the set is empty where all may have changed. */
	onChange(listener: (changed: ReadonlySet<Path>) => void): () => void;
	/** While held, the texts of goal and journal notes are read too (stage 2, decision 30). Call the answer to let go. */
	needTexts(): () => void;
	/** Resolves when the vault is indexed and, as texts are needed for it, all texts have been read. */
	whenRead(): Promise<void>;
	/** Is the first index complete? Until then views say that they are reading. */
	isIndexed(): boolean;
	/** The goal of the note that is open, or null. */
	currentGoal(): Goal | null;
	/** Opens a goal's note; `line` (0-based) puts the cursor there. */
	openGoal(path: Path, newLeaf?: PaneType | boolean, line?: number | null): Promise<void>;
	/** Opens (or reveals) one of the plugin's views; `state` is merged into its own. */
	openView(type: string, state?: Record<string, unknown>): Promise<void>;
	/** A notice of one sentence. Never names a goal. */
	say(words: string): void;
	/** A notice with a button that takes back what was done. */
	sayWithUndo(words: string, undo: () => Promise<boolean>): void;
}
