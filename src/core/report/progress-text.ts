/** Where goals stand, as plain text for a terminal. A therapy goal shows words, never a number or a bar. */
import type { Goal } from '../goal/goal';
import { statusWord } from '../goal/status';
import type { Standing } from '../progress/standing';
import { reportWords } from '../words/report';
import { printable } from './printable';
import type { ProgressReport } from './shapes';

interface Stands {
	readonly goal: Goal;
	readonly standing: Standing;
}

function lines({ goal, standing }: Stands): string {
	const parts = [
		goal.status === 'active' ? null : statusWord(goal.status, goal.kind),
		standing.stage === null ? null : reportWords.now(standing.stage),
		goal.kind === 'life' ? standing.value : null,
		standing.pace,
		standing.due === null ? null : reportWords.due(standing.due),
		standing.noticed === null ? null : `“${standing.noticed.text}”`,
		standing.lastActive === null ? null : reportWords.written(standing.lastActive),
	].filter((part) => part !== null);
	return [`${goal.title} (${goal.path})`, ...(parts.length ? [`  ${parts.join(' · ')}`] : [])].join('\n');
}

/** Every goal with what there is to say about it, after the two counts. */
export function progressText(goals: readonly Stands[], { summary }: ProgressReport): string {
	if (goals.length === 0) return `${reportWords.noGoals}\n`;
	const parts = [reportWords.moved(summary.active, summary.movedThisMonth), ...goals.map(lines)];
	return printable(`${parts.join('\n\n')}\n`);
}
