/**
 * Core's daily notes: their folder, format and template. The only file that may use `vault.adapter`, and only to read:
 * the settings lie in the vault's config folder, which the vault itself does not list (platform.md, decision 27).
 */
import { type App, moment, normalizePath } from 'obsidian';
import type { Day, Path } from '../../core/goal/goal';
import type { DailyFormat } from '../../core/progress/daily';
import { checkInWords as words } from '../../core/words/check-in';

/** As much of moment as is needed here; its own types are not part of this project. */
interface Moment {
	format(pattern: string): string;
	hour(): number;
	minute(): number;
	hour(to: number): Moment;
	minute(to: number): Moment;
}
const at = moment as unknown as (text?: string, pattern?: string) => Moment;

export interface DailySettings extends DailyFormat {
	/** Path of the template note, `.md` or not; empty without one. */
	readonly template: string;
	/** Is the core plugin switched on? */
	readonly on: boolean;
}

async function readJson(app: App, name: string): Promise<unknown> {
	const path = normalizePath(`${app.vault.configDir}/${name}`);
	try {
		return (await app.vault.adapter.exists(path)) ? JSON.parse(await app.vault.adapter.read(path)) : null;
	} catch {
		// Half written or not ours to understand: as if it were not there.
		return null;
	}
}

/** `core-plugins.json` holds a list of ids, or since 1.4 an object of switches; a vault without it has them on. */
function isOn(plugins: unknown): boolean {
	if (Array.isArray(plugins)) return plugins.includes('daily-notes');
	if (typeof plugins !== 'object' || plugins === null) return true;
	return !('daily-notes' in plugins) || plugins['daily-notes'] !== false;
}

async function dailySettings(app: App): Promise<DailySettings> {
	const [stored, plugins] = await Promise.all([
		readJson(app, 'daily-notes.json'),
		readJson(app, 'core-plugins.json'),
	]);
	const given: Readonly<Record<string, unknown>> =
		typeof stored === 'object' && stored !== null ? { ...stored } : {};
	const text = (key: string): string => {
		const value = given[key];
		return typeof value === 'string' ? value.trim() : '';
	};
	return {
		folder: text('folder'),
		format: text('format') || 'YYYY-MM-DD',
		template: text('template'),
		on: isOn(plugins),
	};
}

/** Where a day's note lies, there or not yet; null where the format makes no file name. */
function dailyPath({ folder, format }: DailyFormat, day: Day): Path | null {
	const name = at(day, 'YYYY-MM-DD').format(format).replace(/\.md$/, '');
	if (/[\\:*?"<>|#^[\]]/.test(name) || name.split('/').some((part) => part.trim() === '')) return null;
	return normalizePath(`${folder}/${name}.md`).replace(/^\//, '');
}

/** `{{date}}`, `{{time}}` and `{{title}}` of a template, with formats, as core's daily notes read them. */
function filled(template: string, title: string, day: Day): string {
	const clock = at();
	const now = at(day, 'YYYY-MM-DD').hour(clock.hour()).minute(clock.minute());
	return template
		.replace(/{{\s*date\s*(?::([^}]*?))?\s*}}/gi, (_, format?: string) =>
			now.format(format?.trim() || 'YYYY-MM-DD'),
		)
		.replace(/{{\s*time\s*(?::([^}]*?))?\s*}}/gi, (_, format?: string) =>
			now.format(format?.trim() || 'HH:mm'),
		)
		.replace(/{{\s*title\s*}}/gi, () => title);
}

export type DailyNote =
	/** `text` is what the note begins with where it is not there yet, else null. */
	| { readonly ok: true; readonly path: Path; readonly text: string | null }
	| { readonly ok: false; readonly off: boolean; readonly reason: string };

/** The note of `day` as it would be written to. Reads only; the caller makes it where a person acts. */
export async function dailyNote(app: App, day: Day): Promise<DailyNote> {
	const settings = await dailySettings(app);
	if (!settings.on) return { ok: false, off: true, reason: words.dailyOff };
	const path = dailyPath(settings, day);
	if (path === null) return { ok: false, off: false, reason: words.dailyFormat };
	if (app.vault.getFileByPath(path)) return { ok: true, path, text: null };
	if (settings.template === '') return { ok: true, path, text: '' };
	const wanted = normalizePath(settings.template);
	const file = app.vault.getFileByPath(wanted) ?? app.vault.getFileByPath(`${wanted}.md`);
	if (!file) return { ok: false, off: false, reason: words.dailyTemplate };
	const title = path.slice(path.lastIndexOf('/') + 1, -3);
	return { ok: true, path, text: filled(await app.vault.cachedRead(file), title, day) };
}

/** How daily notes are named, for reading the days of notes; null where core's daily notes are off. */
export async function dailyFormat(app: App): Promise<DailyFormat | null> {
	const { on, folder, format } = await dailySettings(app);
	return on ? { folder, format } : null;
}

/** The folder of core's own templates, or empty. */
export async function templatesFolder(app: App): Promise<string> {
	const stored = await readJson(app, 'templates.json');
	const folder = typeof stored === 'object' && stored !== null && 'folder' in stored ? stored.folder : '';
	return typeof folder === 'string' ? folder.trim() : '';
}
