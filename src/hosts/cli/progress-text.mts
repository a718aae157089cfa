/** Where goals stand, as plain text for a terminal. A therapy goal shows words, never a number or a bar. */
import type { Goal } from '../../core/goal/goal';
import { statusWord } from '../../core/goal/status';
import type { Standing } from '../../core/progress/standing';
import type { ProgressReport } from '../../core/report/shapes';
import { cliWords } from '../../core/words/cli';

interface Stands {
	readonly goal: Goal;
	readonly standing: Standing;
}

function lines({ goal, standing }: Stands): string {
	const parts = [
		goal.status === 'active' ? null : statusWord(goal.status, goal.kind),
		standing.stage === null ? null : cliWords.now(standing.stage),
		goal.kind === 'life' ? standing.value : null,
		standing.pace,
		standing.due === null ? null : cliWords.due(standing.due),
		standing.noticed === null ? null : `“${standing.noticed.text}”`,
		standing.lastActive === null ? null : cliWords.written(standing.lastActive),
	].filter((part) => part !== null);
	return [`${goal.title} (${goal.path})`, ...(parts.length ? [`  ${parts.join(' · ')}`] : [])].join('\n');
}

export function progressText(goals: readonly Stands[], { summary }: ProgressReport): string {
	if (goals.length === 0) return `${cliWords.noGoals}\n`;
	return [cliWords.moved(summary.active, summary.movedThisMonth), ...goals.map(lines)]
		.join('\n\n')
		.concat('\n');
}
