/** Yardsticks 3, 4, 5 and 9: the index over a large vault, one change in it, the linter, and memory. */
import type { App, TFile } from 'obsidian';
import { GoalIndex } from '../../src/core/index/goal-index';
import { readGoal } from '../../src/core/goal/read';
import { check } from '../../src/core/smart/check';
import type { Registrar } from '../../src/hosts/obsidian/context';
import { Feed } from '../../src/hosts/obsidian/vault/feed';
import { NoteTaker } from '../../src/hosts/obsidian/vault/note-taker';
import type { Clock } from '../../src/hosts/obsidian/vault/slices';
import type { Texts } from '../../src/hosts/obsidian/vault/texts';
import { median, percentile, short, timed, timedLater } from './numbers.mts';
import { madeVault, type MadeVault } from './vault.mts';
import type { Line } from './yardstick.mts';

const TODAY = '2026-11-25';
const NO_TEXTS = {
	add: () => undefined,
	settle: () => undefined,
	begin: () => undefined,
} as unknown as Texts;

interface Read {
	readonly index: GoalIndex;
	readonly taker: NoteTaker;
	/** The longest time without a turn for the app, in ms. */
	readonly slice: number;
}

/** Everything the plugin does with the cache when it starts, by the plugin's own feed; pauses cost next to nothing. */
async function read({ notes, cacheOf, byName }: MadeVault): Promise<Read> {
	const index = new GoalIndex((link) => byName.get(link)?.path ?? null);
	const files = notes.map(({ file }) => file);
	const app = {
		vault: { getFileByPath: () => null, getMarkdownFiles: () => files, on: () => ({}) },
		metadataCache: { getFileCache: cacheOf, on: () => ({}) },
		workspace: { onLayoutReady: (ready: () => void) => ready() },
	} as unknown as App;
	const taker = new NoteTaker(app, index, NO_TEXTS, () => null);
	let slice = 0;
	let from = performance.now();
	const clock: Clock = {
		now: () => performance.now(),
		pause: async () => {
			slice = Math.max(slice, performance.now() - from);
			await Promise.resolve();
			from = performance.now();
		},
	};
	const feed = new Feed(app, index, taker, NO_TEXTS, clock);
	const plugin = { register: () => undefined, registerEvent: () => undefined } as unknown as Registrar;
	feed.start(plugin, () => Promise.resolve({ daily: null, isTemplate: () => false }));
	await feed.ready();
	return { index, taker, slice };
}

/** The cheapest program that could do the job at all: look at `goal_type` of every note. */
function floor({ notes, cacheOf }: MadeVault): number {
	let goals = 0;
	for (const { file } of notes) if (cacheOf(file)?.frontmatter?.['goal_type'] !== undefined) goals++;
	return goals;
}

/** What it takes to take in one changed goal: [median, p95] in µs. */
function changes(vault: MadeVault, { taker }: Read): [number, number] {
	const times: number[] = [];
	for (let round = 0; round < 3000; round++) {
		const { file, cache } = vault.goals[(round * 7919) % vault.goals.length]!;
		const frontmatter = { ...cache.frontmatter, current: round };
		const start = performance.now();
		taker.fromCache(file, { ...cache, frontmatter });
		times.push((performance.now() - start) * 1000);
	}
	const warm = times.slice(500);
	return [median(warm), percentile(warm, 0.95)];
}

function lint(): Line[] {
	const goals = madeVault(30_000)
		.goals.slice(0, 1000)
		.flatMap(({ file, cache }) => {
			const reading = readGoal(file.path, cache.frontmatter);
			return reading.is === 'goal' ? [reading.goal] : [];
		});
	const options = { today: TODAY, dateOrder: 'dmy' as const };
	const all = timed(() => goals.forEach((goal) => check({ goal, body: null, linked: false }, options)), 5);
	const each = goals.map((goal) => {
		const start = performance.now();
		check({ goal, body: null, linked: false }, options);
		return performance.now() - start;
	});
	const p95 = percentile(each, 0.95);
	const line = (what: string, ms: number, limit: number): Line => ({
		yardstick: 5,
		what,
		measured: `${short(ms)} ms`,
		anchor: `${limit} ms`,
		ratio: ms / limit,
		held: '≤ 1 ×',
		holds: ms <= limit,
	});
	return [line('lint one goal, p95', p95, 0.2), line('lint 1,000 goals', all.warm, 60)];
}

/** Bytes held per goal, and per note that is none; only with `node --expose-gc`. */
async function memory(): Promise<Line[]> {
	const collect = (globalThis as { gc?: () => void }).gc;
	if (!collect) return [];
	const vault = madeVault(100_000);
	const used = (): number => {
		collect();
		collect();
		return process.memoryUsage().heapUsed;
	};
	const before = used();
	const kept = await read(vault);
	const bytes = (used() - before) / kept.index.goals().length;
	return [
		{
			yardstick: 9,
			what: 'memory a goal, 100,000 notes (properties only)',
			measured: `${bytes.toFixed(0)} bytes`,
			anchor: '1,024 bytes',
			ratio: bytes / 1024,
			held: '≤ 1 ×',
			holds: bytes <= 1024,
		},
	];
}

export async function indexLines(quick: boolean): Promise<Line[]> {
	const many = quick ? 20_000 : 100_000;
	const large = madeVault(many);
	const small = madeVault(1000);
	const scan = timed(() => floor(large), 9).warm;
	const slices: number[] = [];
	const first = await timedLater(async () => slices.push((await read(large)).slice), 9);
	const slice = median(slices);
	const [middle, worst] = changes(large, await read(large));
	const [few] = changes(small, await read(small));
	const name = many.toLocaleString('en');
	return [
		{
			yardstick: 3,
			what: `first index of ${name} notes`,
			measured: `${short(first.warm)} ms (first ${short(first.cold)})`,
			anchor: `floor ${short(scan)} ms`,
			ratio: first.warm / scan,
			held: '≤ 2 ×',
			holds: first.warm <= 2 * scan,
		},
		{
			yardstick: 3,
			what: 'the same, longest time without a turn for the app',
			measured: `${short(slice)} ms`,
			anchor: '8 ms',
			ratio: slice / 8,
			held: '≤ 1 ×',
			holds: slice <= 8,
		},
		{
			yardstick: 4,
			what: `one goal changed among ${name} notes`,
			measured: `median ${short(middle)} µs, p95 ${short(worst)} µs`,
			anchor: '15 and 60 µs',
			ratio: Math.max(middle / 15, worst / 60),
			held: '≤ 1 ×',
			holds: middle <= 15 && worst <= 60,
		},
		{
			yardstick: 4,
			what: `one goal changed, ${name} against 1,000 notes`,
			measured: `${short(middle)} µs`,
			anchor: `${short(few)} µs`,
			ratio: middle / few,
			held: '≤ 3 ×',
			holds: middle <= 3 * few,
		},
		...lint(),
		...(await memory()),
	];
}

export type { TFile };
