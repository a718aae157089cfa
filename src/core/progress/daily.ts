/** The day a note stands for (decision 13): daily note's date, else a date in its name, else creation day. */
import { dayFrom } from '../day';
import type { Day, Path } from '../goal/goal';

/** Obsidian's daily-note settings: folder, and a moment format that may hold folders. */
export interface DailyFormat {
	readonly folder: string;
	readonly format: string;
}

const DEFAULT_FORMAT = 'YYYY-MM-DD';
type Part = 'y' | 'm' | 'd' | '';
const LETTERS = "[\\p{L}\\p{M}.’'-]+";

/** Moment's tokens, longest first: how many digits each reads (or letters), and the part of the date it gives. */
const TOKENS: readonly (readonly [token: string, pattern: string, part: Part])[] = (
	'YYYY 4 y,GGGG 4,gggg 4,MMMM,DDDD 3,dddd,MMM,DDD 1-3,ddd,YY 2 y,MM 2 m,DD 2 d,Do 1-2 d,dd,' +
	'ww 2,WW 2,M 1-2 m,D 1-2 d,w 1-2,W 1-2,Q 1,d 1,E 1'
)
	.split(',')
	.map((one) => {
		const [token = '', digits, part = ''] = one.split(' ');
		return [token, digits ? `\\d{${digits.replace('-', ',')}}` : LETTERS, part as Part];
	});

interface Compiled {
	readonly pattern: RegExp;
	/** What each group of the pattern gives. */
	readonly parts: readonly Part[];
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function compile({ folder, format }: DailyFormat): Compiled {
	const parts: Part[] = [];
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
	const seen: Partial<Record<Part, number>> = {};
	for (const [at, part] of parts.entries()) {
		const written = m[at + 1] ?? '';
		const value = Number(written) + (part === 'y' && written.length === 2 ? 2000 : 0);
		if (seen[part] !== undefined && seen[part] !== value) return null;
		seen[part] = value;
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
