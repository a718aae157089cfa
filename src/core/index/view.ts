/** What readers of the index ask of it, and the index without what a person keeps private (decision 25). */
import type { Goal, Path } from '../goal/goal';
import type { CheckIn, Edge, Mention } from './facts';
import type { Entry, GoalIndex, Unreadable } from './goal-index';
import type { Resolve } from './resolve';

export interface IndexView {
	entry(path: Path): Entry | undefined;
	goals(): readonly Goal[];
	unreadable(): readonly Unreadable[];
	edges(): readonly Edge[];
	edgesFrom(path: Path): readonly Edge[];
	edgesTo(path: Path): readonly Edge[];
	checkIns(goal: Path): readonly CheckIn[];
	mentions(goal: Path): readonly Mention[];
	/** Tells whether a text may be printed; absent where all may. */
	readonly mayShow?: (text: string) => boolean;
}

/** A check-in without the words that name what stays private. */
function worded(checkIn: CheckIn, mayShow: (text: string) => boolean): CheckIn {
	const { noticed, ...fields } = checkIn.fields;
	return {
		...checkIn,
		text: mayShow(checkIn.text) ? checkIn.text : '',
		fields: noticed === undefined || mayShow(noticed) ? checkIn.fields : fields,
	};
}

/**
 * The index as it may leave the app: private goals are absent and not counted, with every line to or from them and
 * every sentence that names one. Goal notes that could not be read are absent too where they ask to stay private.
 * @param resolve as the index resolves links: a link to a note that stays hidden is hidden with it
 * @param mayShow tells whether a text names no private goal (core/brief/veil.ts)
 */
export function publicView(
	index: IndexView,
	resolve: Resolve,
	mayShow: (text: string) => boolean = () => true,
): IndexView {
	const hidden = new Set<Path>([
		...index.goals().flatMap((goal) => (goal.private ? [goal.path] : [])),
		...index.unreadable().flatMap((note) => (note.private === true ? [note.path] : [])),
	]);
	if (hidden.size === 0) return index;
	const leadsIn = ({ from, to, resolved }: Edge): boolean => {
		const path = resolved ? to : resolve(to, from);
		return hidden.has(from) || (path !== null && hidden.has(path));
	};
	const open = (edges: readonly Edge[]): readonly Edge[] =>
		edges
			.filter((edge) => !leadsIn(edge))
			.map((edge) => (edge.because === null || mayShow(edge.because) ? edge : { ...edge, because: null }));
	const entry = (path: Path): Entry | undefined => {
		const found = hidden.has(path) ? undefined : index.entry(path);
		return found && { ...found, problems: found.problems.filter(({ message }) => mayShow(message)) };
	};
	return {
		entry,
		mayShow,
		goals: () => index.goals().filter(({ path }) => !hidden.has(path)),
		unreadable: () => index.unreadable().filter(({ path }) => !hidden.has(path)),
		edges: () => open(index.edges()),
		edgesFrom: (path) => open(index.edgesFrom(path)),
		edgesTo: (path) => (hidden.has(path) ? [] : open(index.edgesTo(path))),
		checkIns: (goal) =>
			(hidden.has(goal) ? [] : index.checkIns(goal))
				.filter(({ note }) => !hidden.has(note))
				.map((checkIn) => worded(checkIn, mayShow)),
		mentions: (goal) => (hidden.has(goal) ? [] : index.mentions(goal)),
	};
}

/** The same index with nothing marked private: what a person asked for with `--private`. */
export function unveiledView(index: GoalIndex): IndexView {
	const unveiled = (goal: Goal): Goal => (goal.private ? { ...goal, private: false } : goal);
	return {
		entry: (path) => {
			const entry = index.entry(path);
			return entry && { ...entry, goal: unveiled(entry.goal) };
		},
		goals: () => index.goals().map(unveiled),
		unreadable: () => index.unreadable(),
		edges: () => index.edges(),
		edgesFrom: (path) => index.edgesFrom(path),
		edgesTo: (path) => index.edgesTo(path),
		checkIns: (goal) => index.checkIns(goal),
		mentions: (goal) => index.mentions(goal),
	};
}
