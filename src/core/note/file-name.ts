/**
 * File and folder names that are safe on every system: one strict set on every platform (reliability.md §2.2,
 * hazards 21 to 23). The typed title stays in the `title` property where the name had to differ.
 */
import type { Path } from '../goal/goal';
import { writingWords } from '../words/writing';

const MOST_BYTES = 255;
const END = '.md';
/** Not allowed somewhere (Windows, Android), or ends a link early (`# ^ [ ] |`). Takes the `<` of Templater's `<%`. */
const SIGNS = /[*"\\/<>:|?#^[\]]/g;
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

const bytesOf = (char: string): number => {
	const code = char.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Cut to a number of UTF-8 bytes, between characters. */
function cut(text: string, most: number): string {
	let bytes = 0;
	let kept = '';
	for (const char of text) {
		bytes += bytesOf(char);
		if (bytes > most) return kept.replace(/(?:\u200d|\ufe0f|[. ])+$/, '');
		kept += char;
	}
	return kept;
}

const trimmed = (text: string): string => text.replace(/^[. ]+|[. ]+$/g, '');

function cleanName(title: string): string {
	const name = title
		.normalize('NFC')
		.replace(LONE, '$1 ')
		.replace(SIGNS, ' ')
		.replace(UNSEEN, (sign) => (/\s/.test(sign) ? ' ' : ''))
		.replace(/\s+/g, ' ');
	return trimmed(name).replace(DEVICE, '$&_');
}

/**
 * The file name for a title, with `.md`; empty where no letter, number or picture is left of it (ask again then).
 * Not yet free of collisions: see `freePath`.
 */
export function fileNameFor(title: string): string {
	const name = trimmed(cut(cleanName(title), MOST_BYTES - END.length));
	return /[\p{L}\p{N}\p{S}]/u.test(name) ? name + END : '';
}

/** What two names are compared by: disks may ignore case, and store letters in another form. */
export const folded = (path: Path): string => path.normalize('NFC').toLowerCase();

/**
 * The first path in `folder` that is not taken: `Name.md`, `Name 2.md`, … Never overwrites.
 * @param taken is asked for paths as they would be written; it has to compare by `folded`
 */
export function freePath(folder: string, fileName: string, taken: (path: Path) => boolean): Path {
	const inside = folder === '' ? '' : `${folder}/`;
	const name = fileName.slice(0, -END.length);
	for (let count = 1; ; count += 1) {
		const tail = count === 1 ? END : ` ${count}${END}`;
		const path = inside + trimmed(cut(name, MOST_BYTES - tail.length)) + tail;
		if (!taken(path)) return path;
	}
}

export type Folder =
	{ readonly ok: true; readonly folder: string } | { readonly ok: false; readonly reason: string };

/** A folder as typed in settings, relative to the vault, with `/` and without a slash at either end. */
export function readFolder(typed: string): Folder {
	const parts = typed
		.normalize('NFC')
		.replace(/[\u00a0\u202f]/g, ' ')
		.split(/[/\\]+/)
		.map((part) => part.trim())
		.filter((part) => part !== '' && part !== '.');
	if (parts.includes('..')) return { ok: false, reason: writingWords.folderUp };
	if (parts.some((part) => part.startsWith('.'))) return { ok: false, reason: writingWords.folderHidden };
	if (
		parts.some(
			(part) => part.search(SIGNS) >= 0 || part.search(UNSEEN) >= 0 || /\.$/.test(part) || DEVICE.test(part),
		)
	)
		return { ok: false, reason: writingWords.folderSign('* " < > : | ? # ^ [ ]') };
	return { ok: true, folder: parts.join('/') };
}
