/** How a session felt: four words in a line that reads back, and nothing that adds them up (domain.md §5). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, type Felt, feltLine, isLow, lastUnsaid, readFelt } from '../../../src/core/brief/alliance';
import { allianceWords } from '../../../src/core/words/alliance';

const NOTHING: Felt = { honest: null, together: null, same_page: null, unsaid: '' };
const note = (...lines: readonly (string | null)[]): string =>
	`---\npublish: false\n---\n## ${allianceWords.heading}\n${lines.join('\n')}\n`;
const entries = (...honest: readonly string[]) =>
	readFelt(
		note(
			...honest.map((word, at) => feltLine({ ...NOTHING, honest: word }, `2026-11-0${String(at + 1)}`, null)),
		),
	);

describe('a line about a session', () => {
	it('is none where nothing is filled in', () => {
		expect(feltLine(NOTHING, '2026-11-25', '[[Goal]]')).toBeNull();
	});

	it('holds only what was answered', () => {
		expect(
			feltLine({ ...NOTHING, same_page: 'partly', unsaid: 'That I was late.' }, '2026-11-25', '[[Stay]]'),
		).toBe('- 2026-11-25 (same_page:: partly) (unsaid:: That I was late.) [[Stay]]');
	});

	it('reads back as it was answered, whatever was left unsaid', () => {
		const answer = (key: 'honest' | 'together' | 'same_page') =>
			fc.option(fc.constantFrom(...(allianceWords.answers[key] as readonly string[])));
		const felt = fc.record({
			honest: answer('honest'),
			together: answer('together'),
			same_page: answer('same_page'),
			unsaid: fc.string({
				unit: fc.constantFrom('a', 'ü', ' ', '(', ')', ':', '[', ']', '\n', '<%', '#'),
				maxLength: 40,
			}),
		});
		fc.assert(
			fc.property(felt, (given) => {
				const line = feltLine(given, '2026-11-25', null);
				if (line === null) return;
				expect(line).not.toMatch(/\n|<%/);
				const [read] = readFelt(note(line));
				const unsaid = given.unsaid
					.replace(/[()[\]]|<%|%>/g, ' ')
					.replace(/\s+/g, ' ')
					.trim();
				expect(read).toEqual({ ...given, unsaid, day: '2026-11-25' });
			}),
		);
	});
});

describe('what is said about several sessions', () => {
	it('is nothing before four answers', () => {
		expect(change(entries('hard', 'hard', 'easy'), 'honest')).toBeNull();
	});

	it('is about the same, or has shifted, either way', () => {
		expect(change(entries('mostly', 'mostly', 'mostly', 'mostly'), 'honest')).toBe('about the same');
		expect(change(entries('hard', 'hard', 'hard', 'easy'), 'honest')).toBe('has shifted');
		expect(change(entries('easy', 'easy', 'easy', 'hard'), 'honest')).toBe('has shifted');
	});

	it('offers what was left unsaid last time only', () => {
		const first = feltLine({ ...NOTHING, unsaid: 'one' }, '2026-11-01', null);
		const second = feltLine({ ...NOTHING, honest: 'easy' }, '2026-11-08', null);
		expect(lastUnsaid(readFelt(note(first)))).toBe('one');
		expect(lastUnsaid(readFelt(note(first, second)))).toBe('');
	});

	it('brings one sentence after a lowest answer, and after no other', () => {
		expect(isLow({ ...NOTHING, together: 'no' })).toBe(true);
		expect(isLow({ ...NOTHING, honest: 'in places', together: 'yes', same_page: 'partly' })).toBe(false);
	});
});
