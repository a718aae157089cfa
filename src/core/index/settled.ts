/** What one note gives to the index, worked out from its facts alone. */
import type { Goal, Kind, Link, Path } from '../goal/goal';
import { nameOf } from '../goal/read';
import { edgesOf, type Found } from './edges';
import type { CheckIn, Edge, Mention, NoteFacts } from './facts';
import type { Resolve } from './resolve';
import { writtenIn, type Written } from './written';

/** Its edges and what it writes about goals. Worked out again when a link may lead elsewhere. */
export interface Settled {
	readonly edges: readonly Edge[];
	readonly written: Written;
}

export const NOTHING: Settled = { edges: [], written: { checkIns: [], mentions: [] } };

const NONE: readonly Link[] = [];

const ownLinks = ({ serves, partOf, practiceFor }: Goal): readonly Link[] =>
	serves.length + partOf.length + practiceFor.length === 0 ? NONE : [...serves, ...partOf, ...practiceFor];

/** Every link that can make an edge, a check-in or a mention. */
export function linksOf(facts: NoteFacts | undefined): readonly Link[] {
	if (!facts) return NONE;
	const { reading, journal } = facts;
	const links = reading.is === 'goal' ? ownLinks(reading.goal) : NONE;
	if (!journal) return links;
	return [
		...links,
		...journal.lines.flatMap(({ link, others }) => (link ? [link, ...others] : others)),
		...journal.mentions,
	];
}

/** True where a note says nothing about goals, and leaves nothing in the index. */
export const isEmpty = ({ reading, journal }: NoteFacts): boolean =>
	reading.is === 'none' && !(journal && (journal.lines.length > 0 || journal.mentions.length > 0));

/** The facts of a note at its new path. A title that was the file name follows. */
export function moved(facts: NoteFacts, from: Path, to: Path): NoteFacts {
	if (facts.reading.is !== 'goal') return facts;
	const { goal, titled } = facts.reading;
	const title = (titled ?? goal.title !== nameOf(from)) ? goal.title : nameOf(to);
	return { ...facts, reading: { ...facts.reading, goal: { ...goal, path: to, title } } };
}

/** @param kindOf tells the kind of the goal at a path, or null where no goal stands there */
export function settled(
	path: Path,
	{ reading, body, journal }: NoteFacts,
	resolve: Resolve,
	kindOf: (path: Path) => Kind | null,
): Settled {
	const find = (link: Link): Found => {
		const found = resolve(link.target, path);
		return { path: found, kind: found === null ? null : kindOf(found) };
	};
	const goalOf = (link: Link): Path | null => {
		const found = find(link);
		return found.kind === null ? null : found.path;
	};
	const isGoal = reading.is === 'goal';
	const edges = isGoal ? edgesOf(reading.goal, body, find) : NOTHING.edges;
	const written = journal ? writtenIn(path, journal, isGoal, goalOf) : NOTHING.written;
	const much = edges.length + written.checkIns.length + written.mentions.length;
	return much === 0 ? NOTHING : { edges, written };
}

export const writings = ({ written }: Settled): readonly (CheckIn | Mention)[] =>
	written === NOTHING.written ? written.checkIns : [...written.checkIns, ...written.mentions];

/** Goals that show something of it. */
export const goalsIn = (from: Settled): Path[] =>
	from === NOTHING
		? []
		: [
				...from.edges.flatMap((edge) => (edge.resolved ? [edge.from, edge.to] : [edge.from])),
				...writings(from).map(({ goal }) => goal),
			];
