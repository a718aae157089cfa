/** Graphs for the map's tests: a small one, one the size people have, and many goals made by rule. */
import type { Goal, Kind, Path, Strength } from '../../../src/core/goal/goal';
import type { Edge, GoalFacts, Relation } from '../../../src/core/index/facts';
import type { MapNode } from '../../../src/core/map/picture';
import { shape } from '../../../src/core/map/shape';
import type { MapGraph } from '../../../src/core/map/picture';

export function goal(kind: Kind, title: string, over: Partial<Goal> = {}): Goal {
	return {
		path: `${title}.md`,
		kind,
		title,
		areas: [],
		status: 'active',
		importance: null,
		why: null,
		started: null,
		private: false,
		publish: null,
		measure: null,
		per: null,
		unit: null,
		startValue: null,
		target: null,
		current: null,
		due: null,
		review: null,
		confidence: null,
		nextStep: null,
		competence: null,
		smartSkip: [],
		serves: [],
		partOf: [],
		practiceFor: [],
		hinders: [],
		stage: null,
		closeness: null,
		signs: [],
		agreed: null,
		talkedAbout: null,
		...over,
	};
}

export const facts = (over: Partial<GoalFacts> = {}): GoalFacts => ({
	letters: null,
	share: null,
	value: null,
	stage: null,
	lastMoved: null,
	lastWritten: null,
	confidences: [],
	...over,
});

export function edge(
	from: string,
	to: string,
	strength: Strength | null = null,
	because: string | null = null,
	relation: Relation = 'serves',
	over: Partial<Edge> = {},
): Edge {
	return { from: `${from}.md`, to: `${to}.md`, relation, strength, because, resolved: true, ...over };
}

export interface Given {
	readonly goals: readonly Goal[];
	readonly edges: readonly Edge[];
	readonly facts: ReadonlyMap<Path, GoalFacts>;
}

export const graphOf = ({ goals, edges, facts: known }: Given): MapGraph =>
	shape({ goals: () => goals, edges: () => edges }, known);

const FOUND = { S: 'found', M: 'found', A: 'missing', R: 'found', T: 'missing' } as const;

const life = (
	title: string,
	area: string,
	value: string | null,
	share: number | null,
	over: Partial<Goal> = {},
) => ({
	goal: goal('life', title, { areas: [area], ...over }),
	facts: facts({ value, share, letters: FOUND }),
});
const inner = (title: string, area: string, stage: GoalFacts['stage'], over: Partial<Goal> = {}) => ({
	goal: goal('therapy', title, { areas: [area], stage, ...over }),
	facts: facts({ stage }),
});
const given = (all: readonly { goal: Goal; facts: GoalFacts }[], edges: readonly Edge[]): Given => ({
	goals: all.map((one) => one.goal),
	edges,
	facts: new Map(all.map((one) => [one.goal.path, one.facts])),
});

/** One line and one goal on its own. */
export const three = (): Given =>
	given(
		[
			inner('Notice when I hide', 'attachment', 'naming'),
			life('Sing in the choir', 'hobbies', 'open', null),
			life('Swim 40 lengths', 'fitness', '22 of 40 lengths', 0.55),
		],
		[edge('Notice when I hide', 'Sing in the choir', 2, 'I stay silent when it matters.')],
	);

/** What a person may have: two dozen goals with every kind of line and state. */
export const dozens = (): Given =>
	given(
		[
			inner('Notice when I hide', 'attachment', 'naming'),
			inner('Let people come closer than a handshake', 'attachment', 'noticing'),
			inner('Say no before I am worn out', 'boundaries', 'trying'),
			inner('Hear what my anger asks for', 'aggression', 'understanding'),
			inner('Stay with sadness for a minute', 'emotions', 'naming'),
			inner('Talk to myself as I would to a friend', 'self-worth', 'noticing'),
			inner('Ask for help early', 'boundaries', 'trying', { status: 'resting' }),
			inner('Make room for a quiet joy without paying for it later', 'meaning', 'noticing'),
			inner('Grieve the flat by the river', 'grief', 'settling', { status: 'done' }),
			inner('Something of my own', 'past', 'naming', { private: true }),
			life('Sing in the choir', 'hobbies', '9 of 12 evenings', 0.75),
			life('Swim 40 lengths', 'fitness', '22 of 40 lengths', 0.55),
			life('Eat together five evenings', 'family', '3 of 4 weeks went as planned', 0.75),
			life('Put 2,400 aside for winter', 'money', '1,150 of 2,400 euros', 0.48),
			life('Hold a talk in Portuguese', 'skills', '0 of 1 part', 0),
			life('Finish unit twelve', 'skills', '7 of 12 units', 0.58),
			life('Lead the bridge project at work', 'work', '0 of 2 parts', 0),
			life('Ask two people what they see', 'work', '1 of 2', 0.5),
			life('Hand in the application', 'work', 'not yet', null),
			life('Invite neighbours twice', 'friends', '1 of 2', 0.5),
			life('Paint the stairs', 'home', '4 of 9 steps', 0.44),
			life('Keep bees', 'hobbies', null, null, { status: 'someday' }),
			life('Visit the coast with Ana', 'relationship', 'open', null),
		],
		[
			edge('Notice when I hide', 'Sing in the choir', 3, 'I stay silent when it matters.'),
			edge('Notice when I hide', 'Invite neighbours twice', 1),
			edge(
				'Let people come closer than a handshake',
				'Invite neighbours twice',
				2,
				'I keep the door half shut.',
			),
			edge(
				'Let people come closer than a handshake',
				'Visit the coast with Ana',
				2,
				'I plan trips so that nobody has to talk.',
			),
			edge(
				'Say no before I am worn out',
				'Eat together five evenings',
				3,
				'A yes at five costs the evening.',
			),
			edge('Hear what my anger asks for', 'Eat together five evenings', 2, 'I work late when I am cross.'),
			edge('Hear what my anger asks for', 'Swim 40 lengths', 1, 'Water takes it.'),
			edge('Stay with sadness for a minute', 'Put 2,400 aside for winter', 2, 'I buy things when I am low.'),
			edge(
				'Talk to myself as I would to a friend',
				'Hold a talk in Portuguese',
				1,
				'I stop when I sound foolish.',
			),
			edge(
				'Talk to myself as I would to a friend',
				'Ask two people what they see',
				3,
				'I cannot hear praise.',
			),
			edge('Ask for help early', 'Hand in the application'),
			edge('Something of my own', 'Swim 40 lengths', 2, 'Never shown.'),
			edge('Finish unit twelve', 'Hold a talk in Portuguese', null, null, 'part_of'),
			edge('Ask two people what they see', 'Lead the bridge project at work', null, null, 'part_of'),
			edge('Hand in the application', 'Lead the bridge project at work', null, null, 'part_of'),
			edge('Swim 40 lengths', 'Hear what my anger asks for', null, null, 'practice'),
			edge('Hear what my anger asks for', 'Learn to row', 2, null, 'serves', {
				to: 'Learn to row',
				resolved: false,
				problem: 'not-a-goal',
			}),
		],
	);

const VERBS = ['Learn', 'Finish', 'Keep', 'Practise', 'Build', 'Write', 'Plan', 'Visit'];
const THINGS = [
	'the garden wall',
	'a slow morning',
	'two songs',
	'the long letter',
	'an evening walk',
	'bread each week',
	'the old bicycle',
	'a talk with Jo',
];
const INNER = ['Notice', 'Name', 'Stay with', 'Ask about', 'Make room for'];
const FEELINGS = [
	'the pull to please',
	'what anger wants',
	'the fear of rest',
	'shame after praise',
	'old grief',
	'wanting more',
];
const AREAS = ['work', 'money', 'family', 'friends', 'fitness', 'health', 'skills', 'hobbies'];
const STAGES = ['noticing', 'naming', 'understanding', 'trying', 'settling'] as const;

/** `count` goals by rule: a third therapy, lines mostly to neighbours, some steps, some on their own. */
export function many(count: number): Given {
	const therapy = Math.round(count / 3);
	let seed = 7;
	const chance = (): number => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return seed / 2147483648;
	};
	const inners = Array.from({ length: therapy }, (_, i) =>
		inner(`${INNER[i % 5] ?? ''} ${FEELINGS[i % 6] ?? ''} ${i + 1}`, 'emotions', STAGES[i % 5] ?? null),
	);
	const lives = Array.from({ length: count - therapy }, (_, i) =>
		life(
			`${VERBS[i % 8] ?? ''} ${THINGS[(i * 3) % 8] ?? ''} ${i + 1}`,
			AREAS[i % 8] ?? '',
			`${i % 7} of 7`,
			(i % 7) / 7,
		),
	);
	const edges: Edge[] = [];
	const steps = Math.floor(lives.length * 0.35);
	const at = (list: readonly { goal: Goal }[], share: number): string =>
		list[Math.max(0, Math.min(list.length - 1, Math.round(share * list.length)))]?.goal.title ?? '';
	for (let i = 0; i < steps; i++)
		edges.push(
			edge(
				lives[i]?.goal.title ?? '',
				at(lives.slice(steps), i / steps + (chance() - 0.5) * 0.03),
				null,
				null,
				'part_of',
			),
		);
	inners.forEach(({ goal: from }, i) => {
		for (let n = 0; n < 1 + (i % 3); n++) {
			const strength = ([1, 2, 3, null] as const)[Math.floor(chance() * 4)] ?? null;
			const to = at(
				n === 2 ? lives.slice(0, steps) : lives.slice(steps),
				i / therapy + (chance() - 0.5) * 0.08,
			);
			edges.push(
				edge(from.title, to, strength, chance() < 0.5 ? `Because of what I saw on day ${i}.` : null),
			);
		}
	});
	return given([...inners, ...lives], edges);
}

export const titles = (nodes: readonly MapNode[]): readonly string[] => nodes.map((node) => node.goal.title);
