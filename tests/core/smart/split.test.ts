/** "Split": the second of two goals as it was typed, and the first note without it. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Goal } from '../../../src/core/goal/goal';
import { readBody } from '../../../src/core/note/body';
import { readNote } from '../../../src/core/note/read-note';
import { secondHalf, withoutHalf } from '../../../src/core/smart/split';
import { writingWords } from '../../../src/core/words/writing';

const yaml = (text: string): unknown => parse(text) as unknown;
const CALENDAR = { today: '2026-11-25', dateOrder: 'dmy' } as const;

function goalOf(path: string, text: string): Goal {
	const reading = readNote(path, text, yaml);
	if (reading.is !== 'goal') throw new Error('not a goal');
	return reading.goal;
}

function halves(
	path: string,
	text: string,
	now = text,
): [string | undefined, ReturnType<typeof withoutHalf> | null] {
	const goal = goalOf(path, text);
	const half = secondHalf(goal, readBody(text), CALENDAR);
	return [half?.second, half && withoutHalf(now, goal, half, yaml)];
}

const NOTE = '---\ngoal_type: life\n---\nRun 5 km by June, and start painting the shed. Then rest.\n';

describe('two goals in one line', () => {
	it('come apart at what joins them, to the end of their sentence', () => {
		const [second, left] = halves('Goals/A.md', NOTE);
		expect(second).toBe('start painting the shed');
		expect(left).toEqual({
			ok: true,
			changed: true,
			text: '---\ngoal_type: life\n---\nRun 5 km by June. Then rest.\n',
		});
	});

	it('come apart in the title too, where the file name holds both', () => {
		const [second, left] = halves('Goals/Run 5 km and save 2,000 euros.md', '---\ngoal_type: life\n---\n');
		expect(second).toBe('save 2,000 euros');
		expect(left).toMatchObject({ ok: true, text: '---\ngoal_type: life\ntitle: Run 5 km\n---\n' });
	});

	it('stay together where the words have changed since, or stand there twice', () => {
		expect(halves('Goals/A.md', NOTE, NOTE.replace('shed', 'fence'))[1]).toMatchObject({
			ok: false,
			reason: writingWords.moved,
		});
		expect(halves('Goals/A.md', NOTE, `${NOTE}\n${NOTE.split('---\n')[2] ?? ''}`)[1]).toMatchObject({
			ok: false,
			reason: writingWords.twice,
		});
	});

	it('are not seen where there is one', () => {
		expect(halves('Goals/A.md', '---\ngoal_type: life\n---\nCook rice and beans twice a week.\n')).toEqual([
			undefined,
			null,
		]);
	});
});
