/** What a fenced block `groundwork-progress` asks for: one goal or several, an area, or all. */
import { areaSlug } from '../goal/areas';
import type { Goal, Path } from '../goal/goal';
import { readLink } from '../goal/links';
import { progressWords as words } from '../words/progress';

export interface Asked {
	readonly goals: readonly Goal[];
	/** One sentence for each line that was not understood. */
	readonly said: readonly string[];
}

/** Finds a goal by the target of a link. */
export type GoalOf = (target: string) => Path | null;

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

function byLine(line: string, goals: readonly Goal[], goalOf: GoalOf): readonly Goal[] | null {
	const area = /^area\s*:\s*(.+)$/i.exec(line)?.[1];
	if (/^(?:all|goal\s*:\s*all)$/i.test(line)) return goals;
	if (area !== undefined)
		return goals.filter(({ areas }) => areas.some((one) => folded(one) === folded(areaSlug(area))));
	const written = line.replace(/^goal\s*:\s*/i, '');
	const path = goalOf(readLink(written)?.target ?? written);
	const named = goals.filter(
		(goal) => goal.path === path || (path === null && folded(goal.title) === folded(written)),
	);
	if (named.length) return named;
	const inArea = goals.filter(({ areas }) => areas.some((one) => folded(one) === folded(areaSlug(written))));
	return inArea.length ? inArea : null;
}

/** An empty block asks for all active goals. Private goals are absent, as if they were not there (decision 25). */
export function readBlock(source: string, all: readonly Goal[], goalOf: GoalOf): Asked {
	const goals = all.filter((goal) => !goal.private);
	const lines = source
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	if (!lines.length) return { goals: goals.filter(({ status }) => status === 'active'), said: [] };
	const chosen = new Map<Path, Goal>();
	const said: string[] = [];
	for (const line of lines) {
		const found = byLine(line, goals, goalOf);
		if (found === null) said.push(words.blockUnknown(line));
		for (const goal of found ?? []) chosen.set(goal.path, goal);
	}
	return { goals: [...chosen.values()], said };
}
