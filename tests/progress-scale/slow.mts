/**
 * An independent, slow reading of progress, written from domain.md §11 and decisions 11 to 16 alone. It shares no code
 * with src/ and knows only the forms that vault.mts writes.
 */
import type { Files } from './vault.mts';

export interface Slow {
	readonly measure: string | null;
	readonly current: number | null;
	readonly share: number | null;
	readonly pace: string | null;
	readonly stage: string | null;
	readonly noticed: string | null;
	readonly checkIns: number;
	readonly mentions: number;
	readonly lastActive: string | null;
}

interface Note {
	readonly props: Record<string, string>;
	readonly lines: string[];
}

interface Said {
	day: string;
	own: number;
	path: string;
	line: number;
	fields: Record<string, string>;
}

const LINK = /\[\[([^\]|#]+)[^\]]*\]\]|\[[^\]]*\]\(\/([^)]+)\)/g;

function noteOf(text: string): Note {
	const all = text.split('\n');
	const props: Record<string, string> = {};
	let at = 0;
	if (all[0] === '---') {
		at = all.indexOf('---', 1) + 1;
		for (const line of all.slice(1, at - 1)) {
			const [key = '', ...rest] = line.split(': ');
			props[key] = rest.join(': ');
		}
	}
	let code = false;
	const lines = all.map((line, number) => {
		if (number < at) return '';
		if (line.startsWith('```')) code = !code;
		return code || line.startsWith('```') ? '' : line;
	});
	return { props, lines };
}

/** Fields by walking the characters and counting brackets. */
function fieldsOf(line: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (let at = 0; at < line.length; at++) {
		const shut = line[at] === '(' ? ')' : line[at] === '[' ? ']' : '';
		const key = /^.(current|morale|confidence|stage|noticed|closeness|sitting|talked):: /.exec(
			line.slice(at),
		)?.[1];
		if (!shut || !key) continue;
		let deep = 1;
		let end = at + 1;
		while (deep > 0 && end < line.length) {
			if (line[end] === line[at]) deep++;
			if (line[end] === shut) deep--;
			end++;
		}
		const value = line.slice(at + key.length + 4, end - 1).trim();
		if (found[key] === undefined || value !== 'lots') found[key] = value;
		at = end - 1;
	}
	return found;
}

const linksOf = (line: string): string[] =>
	[...line.replace(/`[^`]*`/g, '').matchAll(LINK)].map((m) => {
		const target = m[1] ?? decodeURI(m[2] ?? '');
		return (target.split('/').pop() ?? '').replace(/\.md$/, '').toLowerCase();
	});

const stamp = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const num = (text: string | undefined): number | null =>
	text === undefined || text === '' || Number.isNaN(Number(text)) ? null : Number(text);

/** Every period from the start on, day by day, and how many times something was written in it. */
function periods(per: string, begin: string, today: string, said: readonly Said[]): number[] {
	const key = (day: number): string => {
		const date = new Date(day * 86_400_000);
		if (per === 'day') return String(day);
		if (per === 'month') return date.toISOString().slice(0, 7);
		return String(Math.floor((day + 3) / 7)); // 1 January 1970 was a Thursday
	};
	const full = new Map<string, number>();
	for (let day = stamp(begin); day < stamp(today); day++) if (!full.has(key(day))) full.set(key(day), 0);
	if (key(stamp(begin)) === key(stamp(begin) - 1)) full.delete(key(stamp(begin)));
	full.delete(key(stamp(today)));
	for (const { day, fields } of said) {
		const at = key(stamp(day));
		const times = num(fields['current']) ?? 1;
		if (full.has(at)) full.set(at, (full.get(at) ?? 0) + times);
	}
	return [...full.values()].slice(-4);
}

export function slowProgress(files: Files, today: string): Map<string, Slow> {
	const notes = new Map([...files].map(([path, text]) => [path, noteOf(text)]));
	const goals = [...notes].filter(([, { props }]) => props['goal_type']);
	const byName = new Map(
		goals.map(([path]) => [(path.split('/').pop() ?? '').replace(/\.md$/, '').toLowerCase(), path]),
	);
	const said = new Map<string, Said[]>(goals.map(([path]) => [path, []]));
	const mentioned = new Map<string, Set<string>>(goals.map(([path]) => [path, new Set()]));

	for (const [path, { props, lines }] of notes) {
		const isGoal = Boolean(props['goal_type']);
		const noteDay = /(\d{4}-\d{2}-\d{2})\.md$/.exec(path)?.[1] ?? '2020-01-01';
		const start = isGoal ? lines.indexOf('## Check-ins') : -1;
		for (const [number, whole] of lines.entries()) {
			const item = /^\t?(?:[-*]|1\.) (\[.\] )?(.*)$/.exec(whole);
			const text = item?.[2] ?? '';
			const own = start >= 0 && number > start;
			const fields = fieldsOf(text);
			const owners = linksOf(text)
				.map((name) => byName.get(name))
				.filter((one) => one !== undefined);
			const owner = own ? path : owners[0];
			const dated = /^(\d{4}-\d{2}-\d{2})(?: |$)/.exec(text)?.[1];
			const carries = Object.keys(fields).length > 0 || (own && dated !== undefined);
			if (item && item[1] !== '[ ] ' && owner && carries) {
				const day = dated ?? noteDay;
				said.get(owner)?.push({ day, own: own ? 1 : 0, path, line: number, fields });
				if (!isGoal) for (const other of owners.slice(1)) mentioned.get(other)?.add(`${day} ${path}`);
			} else if (!isGoal) {
				for (const name of linksOf(whole)) mentioned.get(byName.get(name) ?? '')?.add(`${noteDay} ${path}`);
			}
		}
	}

	const statusOf = (path: string): string =>
		(notes.get(path)?.props['status'] ?? 'active').toLowerCase().replace('paused', 'resting');
	return new Map(
		goals.map(([path, note]) => {
			const { props } = note;
			const kind = props['goal_type'];
			const counted = (said.get(path) ?? [])
				.filter(({ day }) => day <= today)
				.sort((a, b) =>
					a.day !== b.day
						? a.day < b.day
							? -1
							: 1
						: a.own !== b.own
							? a.own - b.own
							: a.path !== b.path
								? a.path < b.path
									? -1
									: 1
								: a.line - b.line,
				);
			const last = (key: string, fits: (value: string) => boolean): string | null =>
				[...counted].reverse().find(({ fields }) => fields[key] !== undefined && fits(fields[key]))?.fields[
					key
				] ?? null;
			const current = num(last('current', (value) => num(value) !== null) ?? props['current']);
			const start = num(props['start_value']);
			const target = num(props['target']);

			const parts = goals.filter(([other, { props: theirs }]) => {
				const into = /\[\[(.*?)\]\]/.exec(theirs['part_of'] ?? '')?.[1]?.toLowerCase();
				return (
					other !== path && into !== undefined && byName.get(into) === path && statusOf(other) !== 'released'
				);
			});
			const end = note.lines.indexOf('## Check-ins');
			const boxes = note.lines.slice(0, end).filter((line) => /^- \[.\] /.test(line));
			const all = boxes.length + parts.length;
			const done =
				boxes.filter((line) => line.startsWith('- [x]')).length +
				parts.filter(([one]) => statusOf(one) === 'done').length;

			let measure: string | null = props['measure'] ?? null;
			if (measure === null && kind === 'life')
				measure = target !== null ? 'number' : all > 0 ? 'steps' : null;
			let share: number | null = null;
			if (kind === 'life') {
				if (measure === 'number' && start !== null && current !== null && target !== null && start !== target)
					share = Math.max(0, Math.min(1, (current - start) / (target - start)));
				if (measure === 'steps' && all > 0) share = done / all;
				if (measure === 'yes-no' && statusOf(path) === 'done') share = 1;
				const begin = props['started'] ?? counted[0]?.day;
				if ((measure === 'rhythm' || measure === 'limit') && begin !== undefined && target !== null) {
					const times = periods(props['per'] ?? 'week', begin, today, counted);
					const kept = times.filter((n) =>
						measure === 'rhythm' ? n > target - 1e-9 : n < target + 1e-9,
					).length;
					if (times.length > 0) share = kept / times.length;
				}
			}
			let pace: string | null = null;
			const { started, due } = props;
			if (
				kind === 'life' &&
				statusOf(path) === 'active' &&
				share !== null &&
				started !== undefined &&
				due !== undefined &&
				due > started
			) {
				const gone = (stamp(today) - stamp(started)) / (stamp(due) - stamp(started));
				const expected = Math.min(gone, 1);
				if (gone >= 0.1)
					pace =
						share > expected - 0.1 - 1e-7
							? 'on pace'
							: share > expected - 0.3 - 1e-7
								? 'a little behind'
								: 'new date';
			}
			const mentions = [...(mentioned.get(path) ?? [])]
				.map((one) => one.slice(0, 10))
				.filter((day) => day <= today);
			const active = [...counted.map(({ day }) => day), ...mentions].sort();
			return [
				path,
				{
					measure,
					current,
					share,
					pace,
					stage: kind === 'therapy' ? (last('stage', () => true) ?? props['stage'] ?? null) : null,
					noticed: kind === 'therapy' ? last('noticed', () => true) : null,
					checkIns: counted.length,
					mentions: mentions.length,
					lastActive: active.at(-1) ?? null,
				},
			];
		}),
	);
}
