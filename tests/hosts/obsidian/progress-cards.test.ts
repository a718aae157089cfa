/** The sidebar's cards are put together for all goals, but the rules are asked only for those that are drawn. */
import { expect, it, vi } from 'vitest';
import { checkedIn } from '../../../src/core/report/checked';
import { DEFAULTS } from '../../../src/core/settings';
import type { Context } from '../../../src/hosts/obsidian/context';
import { ProgressCards } from '../../../src/hosts/obsidian/progress-cards';
import { FakeVault } from './fake-vault';
import { follow } from './follow';
import { RUN } from './steps';

vi.mock('../../../src/core/report/checked', async (original) => {
	const real = await original<{ checkedIn: typeof checkedIn }>();
	return { ...real, checkedIn: vi.fn(real.checkedIn) };
});

it('asks the rules about a goal when its letters are first read, and once', async () => {
	const vault = new FakeVault(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`${n}.md`, RUN])));
	const { index, whenRead } = follow(vault);
	vault.ready();
	await whenRead();
	const context = { index, settings: () => DEFAULTS, today: () => '2026-11-25' } as unknown as Context;
	const cards = new ProgressCards(context);
	const all = cards.all();
	expect(all).toHaveLength(50);
	expect(checkedIn).toHaveBeenCalledTimes(0);
	expect(all[7]?.letters).toMatchObject({ M: 'found' });
	expect(cards.all()[7]?.letters).toBe(all[7]?.letters);
	expect(checkedIn).toHaveBeenCalledTimes(1);
	cards.forget(new Set([all[7]?.goal.path ?? '']));
	expect(cards.all()[7]?.letters).toMatchObject({ M: 'found' });
	expect(checkedIn).toHaveBeenCalledTimes(2);
});
