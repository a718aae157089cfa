/** From the whole graph to what is drawn: veil, filter, layout. Worked out again only when an input changed. */
import { useMemo, useRef } from 'preact/hooks';
import type { Path } from '../../core/goal/goal';
import { layout } from '../../core/map/layout';
import type { Form, MapGraph, MeasureText, Picture, PlacedCard } from '../../core/map/picture';
import { filterGraph, found } from './filter';
import { linksByCard, titlesOf, type LinkSeen } from './links';
import type { GoalMapProps } from './props';
import { around, type Around } from './reach';
import { veil } from './veil';

export interface Model {
	/** All goals as they may be seen. */
	readonly whole: MapGraph;
	/** Those the filters keep. */
	readonly graph: MapGraph;
	readonly picture: Picture;
	readonly folded: number;
	readonly cards: ReadonlyMap<string, PlacedCard>;
	readonly titles: ReadonlyMap<string, string>;
	readonly links: ReadonlyMap<string, readonly LinkSeen[]>;
	/** What is in focus, or null. */
	readonly focus: Around | null;
	/** What a search lights, or null without one. */
	readonly found: ReadonlySet<Path> | null;
}

/** Tries for fewer crossings: many where a person would see them, few where there are too many lines to follow. */
const effortFor = (goals: number): number => (goals <= 80 ? 40 : goals <= 250 ? 8 : goals <= 600 ? 4 : 1);

function usePicture(graph: MapGraph, { measure }: GoalMapProps, form: Form): Picture {
	const last = useRef<{ form: Form; picture: Picture } | null>(null);
	return useMemo(() => {
		const previous = last.current?.form === form ? { previous: last.current.picture } : {};
		const effort = effortFor(graph.nodes.length);
		// The column on a phone places its own cards; it needs the order only, which any form has.
		const picture = layout(graph, { effort, measure, form: form === 'narrow' ? 'close' : form, ...previous });
		last.current = { form, picture };
		return picture;
	}, [graph, measure, form]);
}

const knownOf = (picture: Picture): Pick<Model, 'cards' | 'titles' | 'links'> => ({
	cards: new Map(picture.cards.map((card) => [card.key, card])),
	titles: titlesOf(picture),
	links: linksByCard(picture),
});

export function useModel(props: GoalMapProps, form: Form): Model {
	const { state, discreet, openGoal } = props;
	const whole = useMemo(() => veil(props.graph, discreet), [props.graph, discreet]);
	const { graph, folded } = useMemo(
		() => filterGraph(whole, state),
		[whole, state.areas, state.status, state.kind, state.thread],
	);
	const picture = usePicture(graph, props, form);
	const known = useMemo(() => knownOf(picture), [picture]);
	const wanted = (state.follow ? openGoal : null) ?? state.focus;
	const focusKey = wanted !== null && known.cards.has(wanted) ? wanted : null;
	const focus = useMemo(
		() => (focusKey === null ? null : around(focusKey, picture.lines)),
		[focusKey, picture],
	);
	const lit = useMemo(() => found(graph, state.query), [graph, state.query]);
	return { whole, graph, picture, folded, ...known, focus, found: lit };
}

/** A model of a graph that is drawn once, in a note. */
export function modelOf(graph: MapGraph, focus: Path | null, measure: MeasureText): Model {
	// Notes are narrow: lanes stand close, so that words stay large enough.
	const picture = layout(graph, { effort: effortFor(graph.nodes.length), measure, form: 'close' });
	const known = knownOf(picture);
	const at = focus !== null && known.cards.has(focus) ? around(focus, picture.lines) : null;
	return { whole: graph, graph, picture, folded: 0, ...known, focus: at, found: null };
}
