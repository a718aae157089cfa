/** What the map can tell: plain counts of what the person wrote, never a score. Formulas: domain.md §4. */
import { daysBetween } from '../day';
import type { Day, Goal, Path } from '../goal/goal';
import type { Edge, GoalFacts } from '../index/facts';
import { add, byText } from './keys';
import type { MapSource } from './shape';
import { threadsOf } from './threads';
import { THRESHOLDS } from './thresholds';

export interface Leaning {
	readonly path: Path;
	/** Life goals that nothing else supports. */
	readonly sole: readonly Path[];
}

export interface Balance {
	readonly therapy: number;
	readonly life: number;
	/** Null below four open goals: too few to say anything. */
	readonly words: 'mostly life goals' | 'some of each' | 'mostly therapy goals' | null;
}

export interface Insights {
	/** Open life goals, and how many of them a therapy goal serves. */
	readonly coverage: { readonly served: number; readonly life: number };
	/** Therapy goals that serve each open life goal; those without are absent. */
	readonly supporters: ReadonlyMap<Path, readonly Path[]>;
	/** How many open life goals each open therapy goal serves, 0 included. */
	readonly reach: ReadonlyMap<Path, number>;
	/** Where inner work may travel furthest: at most three therapy goals in order. The number is never shown. */
	readonly furthest: readonly Path[];
	readonly leaning: readonly Leaning[];
	/** Active life goals without inner work that have been quiet. */
	readonly unsupported: readonly Path[];
	/** Open therapy goals that serve nothing. */
	readonly alone: readonly Path[];
	/** Of `furthest`, those not written about for a while. */
	readonly waiting: readonly Path[];
	/** Goals that hang together, with at least one of each kind; largest first. */
	readonly threads: readonly (readonly Path[])[];
	readonly balance: Balance;
	/** Active goals, and the kinds of which there are many. */
	readonly load: {
		readonly therapy: number;
		readonly life: number;
		readonly many: readonly ('therapy' | 'life')[];
	};
}

const isOpen = (goal: Goal): boolean => goal.status === 'active' || goal.status === 'resting';

/** Days since the last change; null where nothing is known, which is not a reason to speak. */
const since = (day: Day | null, goal: Goal, today: Day): number | null => {
	const from = day ?? goal.started;
	return from === null ? null : daysBetween(from, today);
};

/** `stuck(l)`: quiet, or its date has passed, or the last two confidences were low (domain.md §4). */
function isStuck(goal: Goal, facts: GoalFacts | undefined, today: Day): boolean {
	const quiet = since(facts?.lastMoved ?? null, goal, today);
	if (quiet !== null && quiet >= THRESHOLDS.quietDays) return true;
	if (goal.due !== null && goal.due < today) return true;
	const last = (facts?.confidences ?? []).slice(-2);
	return last.length === 2 && last.every((value) => value <= THRESHOLDS.lowConfidence);
}

/** `Lv(t) = Σ (w/3)·(imp(l)/3)·(1 − p(l))` over the life goals a therapy goal serves (domain.md §4). */
export function leverage(
	served: readonly { readonly edge: Edge; readonly goal: Goal }[],
	facts: ReadonlyMap<Path, GoalFacts>,
): number {
	return served.reduce((sum, { edge, goal }) => {
		const weight = (edge.strength ?? THRESHOLDS.unrated) / 3;
		const importance = (goal.importance ?? THRESHOLDS.unrated) / 3;
		return sum + weight * importance * (1 - (facts.get(goal.path)?.share ?? 0));
	}, 0);
}

function balanceOf(therapy: number, life: number): Balance {
	const [low, high] = THRESHOLDS.balance;
	const share = therapy / (therapy + life);
	if (therapy + life < THRESHOLDS.balanceFrom) return { therapy, life, words: null };
	const words = share < low ? 'mostly life goals' : share > high ? 'mostly therapy goals' : 'some of each';
	return { therapy, life, words };
}

/** Goals joined by resolved links of the core kinds; practice stays out of every count (decision 9). */
export function threadsAmong(goals: readonly Goal[], edges: readonly Edge[]): Path[][] {
	const at = new Map(goals.map((goal, index) => [goal.path, index]));
	const pairs = edges
		.filter((edge) => edge.resolved && edge.relation !== 'practice' && at.has(edge.from) && at.has(edge.to))
		.map(({ from, to }) => [at.get(from)!, at.get(to)!] as const);
	const groups = new Map<number, Goal[]>();
	threadsOf(goals.length, pairs).forEach((thread, index) => add(groups, thread, goals[index]!));
	return [...groups.values()]
		.filter((group) => new Set(group.map((goal) => goal.kind)).size === 2)
		.map((group) => group.map((goal) => goal.path))
		.sort((a, b) => b.length - a.length || byText(a[0]!, b[0]!));
}

function loadOf(goals: readonly Goal[]): Insights['load'] {
	const count = (kind: Goal['kind']): number =>
		goals.filter((goal) => goal.kind === kind && goal.status === 'active').length;
	const load = { therapy: count('therapy'), life: count('life') };
	return {
		...load,
		many: (['therapy', 'life'] as const).filter((kind) => load[kind] > THRESHOLDS.load[kind]),
	};
}

/** `serves` lines between open goals, by the life goal and by the therapy goal. */
interface Served {
	readonly supporters: ReadonlyMap<Path, readonly Path[]>;
	readonly serves: ReadonlyMap<Path, readonly { readonly edge: Edge; readonly goal: Goal }[]>;
}

function servedBy(edges: readonly Edge[], open: ReadonlyMap<Path, Goal>): Served {
	const supporters = new Map<Path, Path[]>();
	const serves = new Map<Path, { edge: Edge; goal: Goal }[]>();
	for (const edge of edges) {
		const goal = open.get(edge.to);
		const core =
			edge.relation === 'serves' && goal?.kind === 'life' && open.get(edge.from)?.kind === 'therapy';
		if (!core || supporters.get(goal.path)?.includes(edge.from) === true) continue;
		add(supporters, goal.path, edge.from);
		add(serves, edge.from, { edge, goal });
	}
	return { supporters, serves };
}

/** At most three therapy goals by leverage, those with none left out. */
function furthestOf(
	therapy: readonly Goal[],
	{ serves }: Served,
	facts: ReadonlyMap<Path, GoalFacts>,
): Path[] {
	return therapy
		.map(({ path }) => ({ path, value: leverage(serves.get(path) ?? [], facts) }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value || byText(a.path, b.path))
		.slice(0, THRESHOLDS.leverage)
		.map(({ path }) => path);
}

/** Life goals that each therapy goal supports alone, where there are enough of them to say so. */
function leaningOn(therapy: readonly Goal[], { serves, supporters }: Served): Leaning[] {
	return therapy
		.map(({ path }) => ({
			path,
			sole: (serves.get(path) ?? [])
				.map(({ goal }) => goal.path)
				.filter((goal) => supporters.get(goal)?.length === 1)
				.sort(byText),
		}))
		.filter(({ sole }) => sole.length >= THRESHOLDS.leaning);
}

/** Independent of order. Links that lead nowhere, point the wrong way or are practice count for nothing. */
export function insights(source: MapSource, facts: ReadonlyMap<Path, GoalFacts>, today: Day): Insights {
	const goals = source
		.goals()
		.filter(isOpen)
		.sort((a, b) => byText(a.path, b.path));
	const life = goals.filter((goal) => goal.kind === 'life');
	const therapy = goals.filter((goal) => goal.kind === 'therapy');
	const at = new Map(goals.map((goal) => [goal.path, goal]));
	const edges = source.edges().filter((edge) => edge.resolved && edge.problem === undefined);
	const served = servedBy(edges, at);
	const { supporters, serves } = served;
	const furthest = furthestOf(therapy, served, facts);
	const isWaiting = (path: Path): boolean => {
		const goal = at.get(path)!;
		const quiet = since(facts.get(path)?.lastWritten ?? null, goal, today);
		return goal.status === 'active' && quiet !== null && quiet >= THRESHOLDS.quietDays;
	};
	return {
		coverage: { served: supporters.size, life: life.length },
		supporters,
		reach: new Map(therapy.map(({ path }) => [path, serves.get(path)?.length ?? 0])),
		furthest,
		leaning: leaningOn(therapy, served),
		unsupported: life
			.filter((goal) => goal.status === 'active' && !supporters.has(goal.path))
			.filter((goal) => isStuck(goal, facts.get(goal.path), today))
			.map(({ path }) => path),
		alone: therapy.filter(({ path }) => !serves.has(path)).map(({ path }) => path),
		waiting: furthest.filter(isWaiting),
		threads: threadsAmong(goals, edges),
		balance: balanceOf(therapy.length, life.length),
		load: loadOf(goals),
	};
}
