/** The same sources with the titles of therapy goals hidden, for what is drawn on a screen in discreet mode. */
import { briefWords as words } from '../words/brief';
import type { BriefSources } from './sources';

export function discreetSources(sources: BriefSources): BriefSources {
	const { index, standing, today } = sources;
	const goals = index.goals();
	const inner = new Set(goals.filter(({ kind }) => kind === 'therapy').map(({ path }) => path));
	const order = [...inner];
	return {
		today,
		mixedIn: () => null,
		index: {
			goals: () =>
				goals.map((goal) =>
					inner.has(goal.path) ? { ...goal, title: words.numbered(order.indexOf(goal.path) + 1) } : goal,
				),
			edgesFrom: (path) => index.edgesFrom(path).map((edge) => ({ ...edge, because: null })),
		},
		standing: (path) => {
			const at = standing(path);
			return inner.has(path) ? { ...at, noticed: null, stage: null, checkIns: [] } : at;
		},
	};
}
