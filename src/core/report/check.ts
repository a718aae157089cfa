/** `groundwork check`: findings for every life goal, problems of every goal, and notes that could not be read. */
import { readGoal } from '../goal/read';
import type { Day } from '../goal/goal';
import type { GoalBody } from '../index/facts';
import type { IndexView } from '../index/view';
import { readBody } from '../note/body';
import { outline } from '../note/outline';
import type { Settings } from '../settings';
import { check } from '../smart/check';
import { suggestKind } from '../smart/kind';
import type { Finding } from '../smart/rule';
import { checkedIn, smartOptions } from './checked';
import type { Answer, CheckReport, FindingReport } from './shapes';

/** A finding without what only an app can do. */
const told = ({ actions: _actions, ...finding }: Finding): FindingReport => finding;

/** The words pointed at are not quoted where they name what stays private. */
const veiled = (finding: FindingReport, { mayShow }: IndexView): FindingReport =>
	mayShow === undefined || mayShow(finding.evidence ?? '') ? finding : { ...finding, evidence: null };

/** What `check --format json` prints: every goal by path, whether or not there is anything to say about it. */
export function checkReport(index: IndexView, settings: Settings, today: Day): CheckReport {
	return {
		goals: index.goals().map((goal) => {
			const { letters, findings } = checkedIn(index, goal, settings, today);
			return {
				path: goal.path,
				title: goal.title,
				kind: goal.kind,
				status: goal.status,
				letters,
				findings: findings.map((finding) => veiled(told(finding), index)),
				problems: [...(index.entry(goal.path)?.problems ?? [])],
			};
		}),
		unreadable: index.unreadable().map(({ path, reason, line }) => ({ path, reason, line })),
	};
}

/** True where there is something a person may want to look at; hints alone are not (decision 19). */
export function hasNotes(report: CheckReport): boolean {
	return (
		report.unreadable.length > 0 ||
		report.goals.some(({ findings }) => findings.some(({ severity }) => severity === 'note'))
	);
}

/** A whole note is read by its sections; a sentence or two is one piece. */
function bodyOf(text: string): GoalBody {
	const shape = outline(text);
	if (shape.frontmatter || shape.headings.some(({ level }) => level > 1)) return readBody(text);
	return {
		helps: [],
		boxes: readBody(text).boxes,
		pieces: text.trim() === '' ? [] : [{ where: 'first', text, from: 0, line: 0 }],
		textStart: text.trim() === '' ? null : { from: 0, line: 0 },
	};
}

/** One line of `check --stdin`: a text with properties beside it, checked as an active life goal. */
export function answer(
	text: string,
	properties: Readonly<Record<string, unknown>>,
	settings: Settings,
	today: Day,
): Answer | null {
	const reading = readGoal('', { ...properties, goal_type: 'life', status: 'active' });
	if (reading.is !== 'goal') return null;
	const input = { goal: reading.goal, body: bodyOf(text), linked: false };
	const { letters, findings } = check(input, smartOptions(settings, today));
	if (!letters) return null;
	const { suggestion, because } = suggestKind(text);
	return { letters, findings: findings.map(told), kind: { suggestion, because } };
}
