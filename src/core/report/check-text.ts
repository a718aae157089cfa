/** The findings of all goals as plain text, for a terminal. */
import { LETTERS } from '../goal/goal';
import { reportWords } from '../words/report';
import { printable } from './printable';
import type { CheckReport, FindingReport } from './shapes';
import { statusLine } from './status-line';

type Checked = CheckReport['goals'][number];

function letterLine({ letters }: Checked): string[] {
	if (!letters) return [];
	const out = LETTERS.filter((letter) => letters[letter] === 'skipped').join(' ');
	return [`  ${[statusLine(letters), out && reportWords.leftOut(out)].filter(Boolean).join(' ')}`];
}

/** Lines are counted from 1 for people, from 0 in JSON. */
const at = (line: number | null): string => (line === null ? '' : ` (${reportWords.line(line + 1)})`);

const findingLine = ({ rule, severity, message, line, evidence }: FindingReport): string =>
	`  ${severity} ${rule}${at(line)}: ${message}${evidence === null ? '' : ` “${evidence}”`}`;

function goalLines(goal: Checked): string {
	return [
		`${goal.title} (${goal.path})`,
		...letterLine(goal),
		...goal.findings.map(findingLine),
		...goal.problems.map(
			({ property, message, line }) => `  ${reportWords.unfully} ${property}${at(line)}: ${message}`,
		),
	].join('\n');
}

/** Goals with something to say, then notes that could not be read, then the counts. */
export function checkText({ goals, unreadable }: CheckReport): string {
	const told = goals
		.filter(({ letters, problems }) => letters !== null || problems.length > 0)
		.map(goalLines);
	const unread = unreadable.map(({ path, reason, line }) => `  ${path}${at(line)}: ${reason}`);
	const questions = goals.reduce((sum, { findings }) => sum + findings.length, 0);
	const parts = [
		...told,
		...(unread.length ? [[reportWords.unreadTitle, ...unread].join('\n')] : []),
		goals.length === 0 && unread.length === 0
			? reportWords.noGoals
			: reportWords.checked(goals.length, questions),
	];
	return printable(`${parts.join('\n\n')}\n`);
}
