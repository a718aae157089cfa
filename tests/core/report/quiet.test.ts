/** Folders that are left alone: the person's quiet ones, and where templates live. */
import { expect, it } from 'vitest';
import { readGoal } from '../../../src/core/goal/read';
import { GoalIndex } from '../../../src/core/index/goal-index';
import { checkedIn } from '../../../src/core/report/checked';
import { DEFAULTS } from '../../../src/core/settings';

const index = new GoalIndex(() => null);
const speaks = (path: string, settings: Partial<typeof DEFAULTS>): boolean => {
	const reading = readGoal(path, { goal_type: 'life' });
	if (reading.is !== 'goal') throw new Error('not a goal');
	return checkedIn(index, reading.goal, { ...DEFAULTS, ...settings }, '2026-11-25').letters !== null;
};

it('leaves quiet folders and template folders alone, and nothing beside them', () => {
	expect(speaks('Goals/Run.md', {})).toBe(true);
	expect(speaks('Archive/Old/Run.md', { quietFolders: 'Someday\narchive/' })).toBe(false);
	expect(speaks('Archived.md', { quietFolders: 'Archive' })).toBe(true);
	expect(speaks('Templates/Life goal.md', { lifeTemplate: 'Templates/Life goal' })).toBe(false);
	expect(speaks('Templates/Other.md', { lifeTemplate: 'Templates/Life goal.md' })).toBe(false);
	expect(speaks('Life goal.md', { lifeTemplate: 'Life goal.md' })).toBe(false);
	expect(speaks('Run.md', { lifeTemplate: 'Life goal.md' })).toBe(true);
});

it('goes on asking about goals that share a folder with a template', () => {
	expect(speaks('Goals/Run.md', { lifeTemplate: 'Goals/Template.md' })).toBe(true);
	expect(speaks('Goals/Template.md', { lifeTemplate: 'Goals/Template.md' })).toBe(false);
	expect(speaks('Aims/Inner/Run.md', { lifeTemplate: 'Aims/Template', therapyFolder: 'Aims/Inner' })).toBe(
		true,
	);
});
