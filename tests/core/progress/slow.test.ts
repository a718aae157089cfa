import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastProgress, factsOf, indexOf } from '../../progress-scale/fast.mts';
import { slowProgress } from '../../progress-scale/slow.mts';
import { ROOT } from '../../sources';
import { makeVault, plus } from '../../progress-scale/vault.mts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const days = fc.integer({ min: -200, max: 200 }).map((count) => plus('2026-11-25', count));

describe('progress over generated vaults', () => {
	it('equals an independent slow calculation', () => {
		fc.assert(
			fc.property(seeds, days, (seed, today) => {
				const files = makeVault(seed, { goals: 12, days: 60, notes: 80, today });
				expect(fastProgress(indexOf(files), today)).toEqual(new Map([...slowProgress(files, today)].sort()));
			}),
			{ numRuns: 60 },
		);
	});

	it('does not depend on the order of files, nor on how often they were read before', () => {
		fc.assert(
			fc.property(seeds, fc.infiniteStream(fc.nat()), (seed, numbers) => {
				const files = makeVault(seed, { goals: 8, days: 30, notes: 40, today: '2026-11-25' });
				const shuffled = [...files].sort(() => ((numbers.next().value ?? 0) % 2 ? 1 : -1));
				const index = indexOf(shuffled);
				const [path = '', text = ''] = shuffled[0] ?? [];
				index.put(path, factsOf(path, 'Nothing.'));
				index.remove(path);
				index.put(path, factsOf(path, text));
				expect(fastProgress(index, '2026-11-25')).toEqual(fastProgress(indexOf(files), '2026-11-25'));
			}),
			{ numRuns: 30 },
		);
	});
});

describe('progress over the sample vault', () => {
	const root = join(ROOT, 'playground/vault');
	const files = new Map(
		readdirSync(root, { recursive: true })
			.map((name) => String(name).replaceAll('\\', '/'))
			.filter((name) => name.endsWith('.md'))
			.map((name) => [name, readFileSync(join(root, name), 'utf8')] as const),
	);

	it.each(['2026-10-15', '2026-11-01', '2026-11-25', '2026-12-24', '2027-06-01'])(
		'equals the slow calculation on %s',
		(today) => {
			const slow = slowProgress(files, today);
			expect(slow.size).toBeGreaterThan(20);
			expect(fastProgress(indexOf(files), today)).toEqual(new Map([...slow].sort()));
		},
	);
});
