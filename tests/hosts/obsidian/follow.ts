/** Follows a fake vault as the plugin does, and shows what it has understood. */
import { parse } from 'yaml';
import { GoalIndex } from '../../../src/core/index/goal-index';
import type { Clock } from '../../../src/hosts/obsidian/vault/slices';
import { vaultIndex } from '../../../src/hosts/obsidian/vault/vault-index';
import { FakeVault } from './fake-vault';

const atOnce: Clock = { now: () => 0, pause: () => Promise.resolve() };

export function follow(vault: FakeVault, clock: Clock = atOnce) {
	const { app } = vault;
	const index = new GoalIndex(
		(link, from) => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
	);

	const { feed, texts } = vaultIndex(app, index, (yaml) => parse(yaml) as unknown, clock);
	const { registrar, unload } = vault.plugin();
	const isTemplate = (path: string) => path.startsWith('Templates/');
	feed.start(registrar, () => Promise.resolve({ daily: null, isTemplate }));
	const whenRead = async () => {
		await feed.ready();
		await texts.whenEmpty();
	};
	return { index, feed, texts, whenRead, unload };
}

/** Everything the index can be asked, for comparing. */
export const seen = (index: GoalIndex) => ({
	goals: index.goals().map((goal) => ({ ...goal, body: index.entry(goal.path)?.body })),
	problems: index.goals().map((goal) => index.entry(goal.path)?.problems),
	unreadable: index.unreadable(),
	edges: index.edges(),
	checkIns: index.goals().map((goal) => index.checkIns(goal.path)),
	mentions: index.goals().map((goal) => index.mentions(goal.path)),
});

/** What a fresh start over the same notes would give. */
export async function rebuilt(vault: FakeVault) {
	const texts = Object.fromEntries([...vault.entries].map(([path, { text }]) => [path, text]));
	const anew = new FakeVault(texts);
	const following = follow(anew);
	anew.ready();
	await following.whenRead();
	return seen(following.index);
}
