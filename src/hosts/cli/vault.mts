/** A folder of notes, read into an index as the app reads its vault. */
import { parse } from 'yaml';
import { nameAreas } from '../../core/area-names';
import { veil } from '../../core/brief/veil';
import type { Path } from '../../core/goal/goal';
import { GoalIndex } from '../../core/index/goal-index';
import { LinkBook, nameKey } from '../../core/index/link-book';
import { publicView, unveiledView, type IndexView } from '../../core/index/view';
import { readBody } from '../../core/note/body';
import { readNote, type Parse } from '../../core/note/read-note';
import { readJournal } from '../../core/progress/check-ins';
import { dayReader } from '../../core/progress/daily';
import type { Settings } from '../../core/settings';
import { cliWords } from '../../core/words/cli';
import { createdDay, openFolder, readText, type Unopened } from './folder.mts';
import { ownSettings } from './own-settings.mts';
import { plainYaml } from './plain-yaml.mts';

export interface Vault {
	readonly root: string;
	readonly paths: readonly Path[];
	readonly index: GoalIndex;
	readonly book: LinkBook;
	readonly settings: Settings;
	/** Files and folders that could not be opened. */
	readonly unopened: readonly Unopened[];
	/** What is worth a line on stderr. */
	readonly said: readonly string[];
}

export interface Reading {
	/** Journal notes are read too: check-ins and mentions. */
	readonly journal: boolean;
}

export const yaml: Parse = (text) => plainYaml(text) ?? (parse(text, { logLevel: 'error' }) as unknown);

const LINK = /\[\[([^[\]|#^\n]{1,500})|\]\(<?([^()<>\n]{1,500})/g;

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** True where some link of a text goes by the name of a goal; only such notes can hold check-ins or mentions. */
function namesGoal(text: string, names: ReadonlySet<string>): boolean {
	for (const [, wiki, markdown] of text.matchAll(LINK)) {
		const target = wiki ?? decoded((markdown ?? '').split('#')[0] ?? '').split(' "')[0] ?? '';
		if (names.has(nameKey(target.trim()))) return true;
	}
	return false;
}

/** Reads every note below a folder once. Notes that are no goals and link to none leave nothing behind. */
export function openVault(folder: string, { journal }: Reading): Vault {
	const { root, notes, unopened } = openFolder(folder);
	const { settings, daily, isTemplate, said } = ownSettings(root);
	nameAreas(settings.areaNames);
	const book = new LinkBook();
	for (const path of notes) book.add(path);
	const index = new GoalIndex(book.resolve);
	const dayOf = dayReader(daily);
	const closed: Unopened[] = [...unopened];
	const others: [Path, string][] = [];
	const names = new Set<string>();
	const journalOf = (path: Path, text: string, own: boolean) => ({
		day: dayOf(path, createdDay(root, path)),
		...readJournal(text, own),
	});
	for (const path of notes) {
		if (isTemplate(path)) continue;
		const text = readText(root, path);
		if (text === null) {
			closed.push({ path, reason: cliWords.closedFile });
			continue;
		}
		const reading = readNote(path, text, yaml);
		if (reading.is === 'goal') {
			names.add(nameKey(path));
			index.put(path, {
				reading,
				body: readBody(text),
				journal: journal ? journalOf(path, text, true) : null,
			});
		} else if (reading.is === 'unreadable') index.put(path, { reading, body: null, journal: null });
		else if (journal && text.includes('[')) others.push([path, text]);
	}
	for (const [path, text] of others) {
		if (namesGoal(text, names))
			index.put(path, { reading: { is: 'none' }, body: null, journal: journalOf(path, text, false) });
	}
	return { root, paths: notes, index, book, settings, unopened: closed, said: said === null ? [] : [said] };
}

/** What may be printed: without private goals, unless they were asked for (decision 25). */
export function shown(vault: Vault, withPrivate: boolean): IndexView {
	return withPrivate
		? unveiledView(vault.index)
		: publicView(vault.index, vault.book.resolve, veil(vault.index.goals()));
}
