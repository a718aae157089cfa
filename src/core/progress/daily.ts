/** The day a note stands for (decision 13): daily note's date, else a date in its name, else creation day. */
import { dayFrom } from '../day';
import type { Day, Path } from '../goal/goal';

/** Obsidian's daily-note settings: folder, and a moment format that may hold folders. */
export interface DailyFormat {
	readonly folder: string;
	readonly format: string;
}

const DEFAULT_FORMAT = 'YYYY-MM-DD';
const LETTERS = "[\\p{L}\\p{M}.’'-]+";
/** Tokens with the pattern they read and the part of the date they give, longest first. */
const TOKENS: readonly [token: string, pattern: string, part: 'y' | 'yy' | 'm' | 'd' | null][] = [
	['YYYY', '\\d{4}', 'y'],
	['GGGG', '\\d{4}', null],
	['gggg', '\\d{4}', null],
	['MMMM', LETTERS, null],
	['DDDD', '\\d{3}', null],
	['dddd', LETTERS, null],
	['MMM', LETTERS, null],
	['DDD', '\\d{1,3}', null],
	['ddd', LETTERS, null],
	['YY', '\\d{2}', 'yy'],
	['MM', '\\d{2}', 'm'],
	['DD', '\\d{2}', 'd'],
	['Do', '\\d{1,2}', 'd'],
	['dd', LETTERS, null],
	['ww', '\\d{2}', null],
	['WW', '\\d{2}', null],
	['M', '\\d{1,2}', 'm'],
	['D', '\\d{1,2}', 'd'],
	['w', '\\d{1,2}', null],
	['W', '\\d{1,2}', null],
	['Q', '\\d', null],
	['d', '\\d', null],
	['E', '\\d', null],
];

interface Compiled {
	readonly pattern: RegExp;
	readonly parts: readonly ('y' | 'yy' | 'm' | 'd')[];
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function compile({ folder, format }: DailyFormat): Compiled {
	const parts: ('y' | 'yy' | 'm' | 'd')[] = [];
	const root = folder.replace(/^\/+|\/+$/g, '');
	let pattern = root ? `${quoted(root)}\\/` : '';
	const written = (format.trim() || DEFAULT_FORMAT).replace(/\.md$/, '');
	for (let at = 0; at < written.length;) {
		const literal = /^\[([^\]]*)\]/.exec(written.slice(at));
		const token = TOKENS.find(([name]) => written.startsWith(name, at));
		if (literal) pattern += quoted(literal[1] ?? '');
		else if (token) pattern += token[2] ? `(${token[1]})` : token[1];
		else pattern += quoted(written[at] ?? '');
		if (token?.[0] === 'Do' && !literal) pattern += '\\p{L}*';
		if (!literal && token?.[2]) parts.push(token[2]);
		at += literal?.[0].length ?? token?.[0].length ?? 1;
	}
	return { pattern: new RegExp(`^${pattern}$`, 'iu'), parts };
}

/** The day a daily note's path says, or null where it is no daily note of that format or says two different days. */
function byFormat(path: Path, { pattern, parts }: Compiled): Day | null {
	const m = pattern.exec(path.replace(/\.md$/i, ''));
	if (!m) return null;
	const seen: Partial<Record<'y' | 'm' | 'd', number>> = {};
	for (const [at, part] of parts.entries()) {
		const value = Number(m[at + 1]) + (part === 'yy' ? 2000 : 0);
		const key = part === 'yy' ? 'y' : part;
		if (seen[key] !== undefined && seen[key] !== value) return null;
		seen[key] = value;
	}
	return seen.y === undefined || seen.m === undefined || seen.d === undefined
		? null
		: dayFrom(seen.y, seen.m, seen.d);
}

/** The first calendar day written as `YYYY-MM-DD` in the file's name. */
function byName(path: Path): Day | null {
	const name = path.slice(path.lastIndexOf('/') + 1);
	for (const m of name.matchAll(/\d+-\d+-\d+/g)) {
		const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(m[0]);
		const found = day ? dayFrom(Number(day[1]), Number(day[2]), Number(day[3])) : null;
		if (found) return found;
	}
	return null;
}

/** Reads many paths against one format; `daily` is null where the core plugin's settings are not known. */
export function dayReader(daily: DailyFormat | null): (path: Path, createdDay: Day) => Day {
	const compiled = daily ? compile(daily) : null;
	return (path, createdDay) => (compiled ? byFormat(path, compiled) : null) ?? byName(path) ?? createdDay;
}

/** The day of one note. */
export function dayOfNote(path: Path, daily: DailyFormat | null, createdDay: Day): Day {
	return dayReader(daily)(path, createdDay);
}
