import { describe, expect, it } from 'vitest';
import { readGoal } from '../../../src/core/goal/read';
import { GoalIndex } from '../../../src/core/index/goal-index';
import { LinkBook } from '../../../src/core/index/link-book';
import { answer, checkReport, hasNotes } from '../../../src/core/report/check';
import { checkText } from '../../../src/core/report/check-text';
import { checkedIn, isLinked } from '../../../src/core/report/checked';
import { factsOf } from '../../../src/core/report/facts';
import { drawMap } from '../../../src/core/report/map';
import { progressReport, standings } from '../../../src/core/report/progress';
import { progressText } from '../../../src/core/report/progress-text';
import { answerShape, checkShape, mapShape, progressShape } from '../../../src/core/report/shapes';
import { DEFAULTS } from '../../../src/core/settings';

const TODAY = '2026-03-10';

function indexOf(notes: Record<string, object>): GoalIndex {
	const book = new LinkBook();
	for (const path of Object.keys(notes)) book.add(path);
	const index = new GoalIndex(book.resolve);
	for (const [path, properties] of Object.entries(notes))
		index.put(path, { reading: readGoal(path, properties), body: null, journal: null });
	return index;
}

const index = indexOf({
	'Quiet/Q.md': { goal_type: 'life' },
	'L.md': { goal_type: 'life', target: 5, start_value: 0, current: 2 },
	'Part.md': { goal_type: 'life', part_of: '[[L]]', status: 'done' },
	'T.md': { goal_type: 'therapy', serves: '[[L]]', stage: 'naming' },
	'Odd.md': { goal_type: 'odd' },
});
const goal = (path: string) => index.entry(path)!.goal;

describe('what is asked about a goal', () => {
	it('is nothing for therapy goals, goals that rest, and quiet folders', () => {
		const quiet = { ...DEFAULTS, quietFolders: 'Elsewhere\n /quiet/ ' };
		for (const path of ['T.md', 'Part.md', 'Quiet/Q.md'])
			expect(checkedIn(index, goal(path), quiet, TODAY)).toMatchObject({ letters: null, findings: [] });
		expect(checkedIn(index, goal('L.md'), quiet, TODAY).letters).not.toBeNull();
		expect(checkedIn(index, goal('Quiet/Q.md'), DEFAULTS, TODAY).letters).not.toBeNull();
	});

	it('leaves out rules that are switched off', () => {
		const rules = (rulesOff: string): string[] =>
			checkedIn(index, goal('L.md'), { ...DEFAULTS, rulesOff }, TODAY).findings.map(({ rule }) => rule);
		expect(rules('')).toContain('T.none');
		expect(rules('A.ask T.none')).not.toContain('T.none');
		expect(rules('a.ask, t.NONE')).not.toContain('T.none');
	});

	it('counts a link as a why: a therapy goal that serves it, or a bigger goal', () => {
		expect(isLinked(index, goal('L.md'))).toBe(true);
		expect(isLinked(index, goal('Part.md'))).toBe(true);
		expect(isLinked(index, goal('Quiet/Q.md'))).toBe(false);
		expect(
			isLinked(indexOf({ 'A.md': { goal_type: 'life', part_of: '[[Gone]]' } }), goal('Quiet/Q.md')),
		).toBe(false);
	});
});

describe('the reports', () => {
	it('keep their shapes', () => {
		const check = checkReport(index, DEFAULTS, TODAY);
		expect(checkShape.parse(check)).toEqual(check);
		expect(check.unreadable).toMatchObject([{ path: 'Odd.md' }]);
		expect(hasNotes(check)).toBe(true);
		expect(hasNotes({ goals: [], unreadable: [] })).toBe(false);
		const { report } = drawMap(index, DEFAULTS, TODAY);
		expect(mapShape.parse(report)).toEqual(report);
		expect(report.nodes.map(({ path }) => path)).toEqual(['L.md', 'Part.md', 'Quiet/Q.md', 'T.md']);
		const progress = progressReport(index, TODAY);
		expect(progressShape.parse(progress)).toEqual(progress);
		expect(progress.goals.find(({ path }) => path === 'L.md')).toMatchObject({
			share: 0.4,
			current: 2,
			stage: null,
		});
		expect(progress.goals.find(({ path }) => path === 'T.md')).toMatchObject({
			share: null,
			due: null,
			stage: 'naming',
		});
	});

	it('hold nothing for an empty folder', () => {
		const empty = new GoalIndex(() => null);
		expect(checkReport(empty, DEFAULTS, TODAY)).toEqual({ goals: [], unreadable: [] });
		expect(drawMap(empty, DEFAULTS, TODAY).report).toMatchObject({ nodes: [], edges: [], crossings: 0 });
		expect(progressReport(empty, TODAY)).toEqual({
			today: TODAY,
			goals: [],
			summary: { active: 0, movedThisMonth: 0 },
		});
	});

	it('give the facts of every goal for the map and the brief', () => {
		const facts = factsOf(index, TODAY, DEFAULTS);
		expect([...facts.keys()]).toEqual(index.goals().map(({ path }) => path));
		expect(facts.get('L.md')).toMatchObject({ share: 0.4, stage: null, confidences: [] });
		expect(facts.get('T.md')).toMatchObject({ letters: null, share: null, value: null, stage: 'naming' });
	});
});

describe('a text by itself', () => {
	it('is checked as an active life goal, with a whole note read by its sections', () => {
		const note =
			"---\ngoal_type: therapy\nstatus: done\n---\n\nFeel better.\n\n## What I'll do\n\nRun 5 km by 30 June 2026.\n";
		const plain = answer('Run 5 km by 30 June 2026', {}, DEFAULTS, TODAY);
		expect(answerShape.parse(plain)).toEqual(plain);
		expect(plain?.letters).toMatchObject({ S: 'found', M: 'found', T: 'found' });
		expect(answer(note, {}, DEFAULTS, TODAY)?.letters).toMatchObject({ S: 'found', M: 'found', T: 'found' });
		expect(answer('', {}, DEFAULTS, TODAY)?.letters).toMatchObject({ M: 'missing', T: 'missing' });
	});
});

it('text for a terminal never steers it, whatever a note is called', () => {
	const odd = indexOf({ 'a\u001b[2Jb\u202e.md': { goal_type: 'life', title: 'Run\u009b31m\u0007' } });
	const texts = [
		checkText(checkReport(odd, DEFAULTS, TODAY)),
		progressText(standings(odd, TODAY), progressReport(odd, TODAY)),
	];
	for (const text of texts) {
		expect(text).toContain('Run31m (a[2Jb.md)');
		expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
	}
});
