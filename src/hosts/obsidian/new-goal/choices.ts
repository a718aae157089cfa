/** What the forms offer to choose from, as it may be shown (decision 25). */
import { ownAreas } from '../../../core/area-names';
import { AREAS, areaLabel } from '../../../core/goal/areas';
import type { Goal, Kind } from '../../../core/goal/goal';
import type { Option } from '../../../ui/form/segments';
import type { Pickable } from '../../../ui/create/picking';
import type { Context } from '../context';

/** Default areas of the kind, then the person's own words, by use. */
function areasOf(goals: readonly Goal[], kind: Kind): readonly Option<string>[] {
	const known = AREAS.filter((area) => area.kind === kind).map(({ slug }) => ({
		value: slug,
		label: areaLabel(slug),
	}));
	const used = goals.filter((goal) => goal.kind === kind && !goal.private).flatMap(({ areas }) => areas);
	const own = new Set([...ownAreas(), ...used]);
	const added = [...own]
		.filter((slug) => !AREAS.some((area) => area.slug === slug))
		.sort((a, b) => a.localeCompare(b))
		.map((slug) => ({ value: slug, label: areaLabel(slug) }));
	return [...known, ...added];
}

export function areaChoices(context: Context): Readonly<Record<Kind, readonly Option<string>[]>> {
	const goals = context.index.goals();
	return { life: areasOf(goals, 'life'), therapy: areasOf(goals, 'therapy') };
}

/** Goals that can be linked: not let go, not private; in discreet mode no therapy goal stands in any list. */
export function goalChoices(context: Context): readonly Pickable[] {
	const { discreet } = context.settings();
	return context.index
		.goals()
		.filter((goal) => !goal.private && goal.status !== 'released' && !(discreet && goal.kind === 'therapy'))
		.map(({ path, kind, title, areas }) => ({
			path,
			kind,
			title,
			area: areas[0] === undefined ? '' : areaLabel(areas[0]),
		}))
		.sort((a, b) => a.title.localeCompare(b.title));
}
