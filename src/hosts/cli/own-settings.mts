/** The vault's own settings, read from its config folder: Groundwork's, and those of daily notes and templates. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Path } from '../../core/goal/goal';
import { templateNotes } from '../../core/note/template-notes';
import type { DailyFormat } from '../../core/progress/daily';
import { DEFAULTS, readSettings, templatesIn, type Settings } from '../../core/settings';
import { cliWords } from '../../core/words/cli';

export interface OwnSettings {
	readonly settings: Settings;
	readonly daily: DailyFormat | null;
	/** Tells the person's template notes: they look like goals and are none. */
	readonly isTemplate: (path: Path) => boolean;
	/** A sentence where settings stand there but could not be read, else null. */
	readonly said: string | null;
}

const OURS = ['plugins', 'groundwork', 'data.json'];

/** What a JSON file holds; `absent` where there is none, `broken` where it is none. */
function json(
	path: string,
): { readonly is: 'absent' | 'broken' } | { readonly is: 'read'; readonly data: unknown } {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return { is: 'absent' };
	}
	try {
		return { is: 'read', data: JSON.parse(text) as unknown };
	} catch {
		return { is: 'broken' };
	}
}

/** `.obsidian`, else the dot folder that holds our settings: the config folder can have another name. */
function configFolder(root: string): string {
	const usual = join(root, '.obsidian');
	if (json(join(usual, ...OURS)).is !== 'absent') return usual;
	const others = readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name.startsWith('.'))
		.map((entry) => join(root, entry.name))
		.sort();
	return others.find((folder) => json(join(folder, ...OURS)).is !== 'absent') ?? usual;
}

function textIn(data: unknown, key: string): string {
	const value: unknown =
		typeof data === 'object' && data !== null
			? Object.entries(data).find(([name]) => name === key)?.[1]
			: null;
	return typeof value === 'string' ? value : '';
}

/** What the vault says about itself; never throws, and where a file is absent or broken the usual settings count. */
export function ownSettings(root: string): OwnSettings {
	const config = configFolder(root);
	const ours = json(join(config, ...OURS));
	const daily = json(join(config, 'daily-notes.json'));
	const templates = json(join(config, 'templates.json'));
	const settings = ours.is === 'read' ? readSettings(ours.data) : DEFAULTS;
	return {
		settings,
		daily:
			daily.is === 'read'
				? { folder: textIn(daily.data, 'folder'), format: textIn(daily.data, 'format') || 'YYYY-MM-DD' }
				: null,
		isTemplate: templateNotes(
			() => templatesIn(settings),
			templates.is === 'read' ? textIn(templates.data, 'folder') : '',
		),
		said: ours.is === 'broken' ? cliWords.settingsUnread : null,
	};
}
