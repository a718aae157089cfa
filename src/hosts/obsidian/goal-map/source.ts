/** What the map draws, worked out once per change of the index, the settings or the day. */
import { insights, type Insights } from '../../../core/map/insights';
import type { MapGraph } from '../../../core/map/picture';
import { shape } from '../../../core/map/shape';
import type { Context } from '../context';

export interface MapSource {
	readonly graph: MapGraph;
	readonly insights: Insights;
}

/** Answers the same object until something changed, so that nothing is laid out twice. */
export function keepSource(context: Context): () => MapSource {
	let kept: { revision: number; facts: unknown; source: MapSource } | null = null;
	return () => {
		const { index } = context;
		const facts = context.facts();
		if (kept?.revision !== index.revision || kept.facts !== facts) {
			const source = { graph: shape(index, facts), insights: insights(index, facts, context.today()) };
			kept = { revision: index.revision, facts, source };
		}
		return kept.source;
	};
}
