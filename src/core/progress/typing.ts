/** What can be offered while a check-in is typed: a goal, then its fields, then the words of a field. Pure. */
import { MORALES, SITTINGS, STAGES, type Goal } from '../goal/goal';
import { linksIn } from '../goal/links';
import type { CheckInFields } from '../index/facts';
import { fieldsIn } from './fields';
import { countsUp } from './progress';

export type Key = keyof CheckInFields;

export type Typing =
	/** A goal to link. `startsLine`: nothing but white space or a list marker stands before. */
	| { readonly offers: 'goals'; readonly from: number; readonly query: string; readonly bare: boolean }
	| { readonly offers: 'fields'; readonly from: number; readonly query: string; readonly goal: Goal }
	| { readonly offers: 'words'; readonly from: number; readonly query: string; readonly key: Key };

const WORDS: Readonly<Partial<Record<Key, readonly string[]>>> = {
	morale: MORALES,
	stage: STAGES,
	sitting: SITTINGS,
	talked: ['yes', 'no'],
};
const LONGEST = 60;
const DATED = /^\s*[-*+]\s+\d{4}-\d{2}-\d{2}\s/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

/** The words a field takes; empty where it takes a number or the person's own words. */
export const wordsOf = (key: Key): readonly string[] => WORDS[key] ?? [];

/** The fields a goal's line may still get, in the order they are asked for. */
export function fieldsFor(goal: Goal, line: string): Key[] {
	const taken = new Set(fieldsIn(line).map(({ key }) => key));
	const number = goal.kind === 'life' || goal.measure !== null;
	const all: readonly Key[] =
		goal.kind === 'life'
			? ['current', 'morale', 'confidence']
			: ['noticed', 'stage', ...(number ? (['current'] as const) : []), 'closeness', 'sitting', 'talked'];
	const stepped = goal.measure === 'steps' || goal.measure === 'yes-no';
	return all.filter((key) => !taken.has(key) && !(key === 'current' && stepped && countsUp(goal)));
}

/** The goal that owns a line: the first link that leads to one. */
export function ownerOf(line: string, goalOf: (target: string) => Goal | null): Goal | null {
	for (const { target } of linksIn(line)) {
		const goal = goalOf(target);
		if (goal) return goal;
	}
	return null;
}

function insideField(before: string, after: string): { key: Key; from: number; query: string } | null {
	const m = /[([]\s*(morale|stage|sitting|talked)\s*::\s*([a-z]*)$/i.exec(before);
	if (!m || !/^\s*[)\]]/.test(after)) return null;
	const query = m[2] ?? '';
	return { key: (m[1] ?? '').toLowerCase() as Key, from: before.length - query.length, query };
}

/**
 * What is being typed at `ch` of `line`. `trigger` opens the list (empty: never); `ready` is the place where fields
 * are offered without it, because a goal or a field has just been put there.
 */
export function typingAt(
	line: string,
	ch: number,
	options: {
		readonly trigger: string;
		readonly ready: number | null;
		readonly goalOf: (target: string) => Goal | null;
		/** The goal of the note itself: a dated line there needs no link. */
		readonly own?: Goal | null;
	},
): Typing | null {
	const { trigger, ready, goalOf, own = null } = options;
	const before = line.slice(0, ch);
	if (trigger === '') return null;
	const inside = insideField(before, line.slice(ch));
	if (inside && (ownerOf(line, goalOf) || ITEM.test(line))) return { offers: 'words', ...inside };
	const at = before.lastIndexOf(trigger);
	const query = at < 0 ? '' : before.slice(at + trigger.length);
	const triggered = at >= 0 && query.length <= LONGEST && !/[[\]()]/.test(query);
	const here = triggered || (ready !== null && ready <= ch);
	const owner = here ? (ownerOf(line, goalOf) ?? (DATED.test(line) ? own : null)) : null;
	if (owner && ready !== null && ready <= ch && /^[\w ]*$/.test(before.slice(ready)))
		return { offers: 'fields', from: ready, query: before.slice(ready), goal: owner };
	if (!triggered) return null;
	if (owner && ITEM.test(line)) return { offers: 'fields', from: at, query, goal: owner };
	const lead = before.slice(0, at);
	return { offers: 'goals', from: at, query, bare: lead.trim() === '' };
}
