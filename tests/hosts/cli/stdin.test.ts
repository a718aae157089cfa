/** `check --stdin`: JSON Lines in, JSON Lines out. */
import { describe, expect, it } from 'vitest';
import { answerShape } from '../../../src/core/report/shapes';
import { run, TODAY } from './run';

function ask(...lines: (string | object)[]): unknown[] {
	const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
	const ran = run(['check', '--stdin', '--today', TODAY], `${input}\n`);
	expect(ran).toMatchObject({ code: 0, talk: '' });
	return ran.out
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line) as unknown);
}

describe('check --stdin', () => {
	it('answers each line with one line, in the promised shape', () => {
		const answers = ask(
			{ text: 'Run 5 km by 30 June' },
			{ text: 'Understand why I go quiet', properties: {} },
		);
		expect(answers).toHaveLength(2);
		for (const answer of answers) expect(answerShape.parse(answer)).toEqual(answer);
		expect(answers[0]).toMatchObject({
			letters: { S: 'found', M: 'found', T: 'found' },
			kind: { suggestion: 'life' },
		});
		expect(answers[1]).toMatchObject({ kind: { suggestion: 'therapy' } });
	});

	it('reads the properties beside the text, whatever kind or status they name', () => {
		const [answer] = ask({
			text: 'Get fit',
			properties: {
				goal_type: 'therapy',
				status: 'done',
				due: '2027-01-01',
				confidence: 8,
				smart_skip: ['M'],
				why: 'x',
			},
		});
		expect(answer).toMatchObject({ letters: { M: 'skipped', A: 'found', R: 'found', T: 'found' } });
	});

	it('points at words by their place in the text', () => {
		const text = 'Get in shape, one day';
		const [answer] = ask({ text }) as {
			findings: { from: number | null; to: number | null; evidence: string | null }[];
		}[];
		const pointed = (answer?.findings ?? []).filter(({ from }) => from !== null);
		expect(pointed.length).toBeGreaterThan(0);
		for (const { from, to } of pointed) expect(text.slice(from ?? 0, to ?? 0).trim()).not.toBe('');
	});

	it('answers a line that is not JSON, or holds no text, with an error, and goes on', () => {
		const answers = ask('{nonsense', '[]', '{"text": 5}', '"words"', 'null', { text: 'Run 5 km' });
		expect(answers).toHaveLength(6);
		for (const answer of answers.slice(0, 5)) expect(answer).toEqual({ error: expect.any(String) as string });
		expect(answers[5]).toHaveProperty('letters');
	});

	it('reads a first line with a byte order mark, and properties that are null', () => {
		const [first, second] = ask('\uFEFF{"text": "Run 5 km"}', { text: 'Run 5 km', properties: null });
		expect(first).toHaveProperty('letters');
		expect(second).toEqual(first);
	});

	it('passes over empty lines, and answers nothing to nothing', () => {
		expect(ask('', { text: 'Run' }, '   ')).toHaveLength(1);
		expect(run(['check', '--stdin']).out).toBe('');
	});

	it('says that a folder beside it is left over', () => {
		const ran = run(['check', 'Goals', '--stdin'], '{"text": "Run"}\n');
		expect(ran).toMatchObject({ code: 2, out: '' });
		expect(ran.talk).toContain('"Goals" is left over');
	});

	it('is not shaken by hostile lines', () => {
		const answers = ask(
			{ text: '' },
			{ text: '🧠'.repeat(5000) },
			'{"text": "Run\u2028 5 km\u2029 by June\u0085 2027"}\r',
			{ text: 'a '.repeat(20000) },
			'{"text": "x", "properties": {"__proto__": {"polluted": true}, "constructor": 1, "due": [[1]], "serves": {"a": 1}}}',
			{ text: "---\ngoal_type: therapy\n---\n## What I'll do\n- run 5 km\n" },
		);
		expect(answers).toHaveLength(6);
		for (const answer of answers) expect(answerShape.parse(answer)).toEqual(answer);
	});
});
