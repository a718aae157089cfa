/** @vitest-environment happy-dom */
/** The drawing after a change is the drawing of what is there now: nothing of the old one stays behind. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { tableMeasure } from '../../../src/core/map/measure';
import { GoalMap } from '../../../src/ui/goal-map/goal-map';
import { REST } from '../../../src/ui/goal-map/state';
import type { MapActions } from '../../../src/ui/goal-map/props';
import { dozens, graphOf, many, three, type Given } from './graph';

const actions = {} as MapActions;
const settle = async (): Promise<void> => {
	for (let turn = 0; turn < 3; turn++) await new Promise((next) => setTimeout(next, 0));
};

describe('drawing again', () => {
	const none: Given = { goals: [], edges: [], facts: new Map() };
	const loose = (given: Given): Given => ({ ...given, edges: [] });
	it.each<[string, readonly Given[]]>([
		['lines arrive after goals', [loose(three()), three()]],
		[
			'goals arrive one by one',
			dozens().goals.map((_, i) => ({ ...dozens(), goals: dozens().goals.slice(0, i + 1) })),
		],
		['everything changes', [dozens(), none, three(), many(18), dozens(), loose(dozens()), dozens()]],
	])('shows every card once when %s', async (_what, steps) => {
		const el = document.createElement('div');
		document.body.replaceChildren(el);
		for (const given of steps) {
			const here = {
				...given,
				edges: given.edges.filter((edge) => given.goals.some((goal) => goal.path === edge.from)),
			};
			const graph = graphOf(here);
			const draw = (): void =>
				render(
					<GoalMap
						graph={graph}
						insights={null}
						state={{ ...REST, status: 'all' }}
						openGoal={null}
						discreet={false}
						ready
						quieted={new Set()}
						measure={tableMeasure}
						actions={actions}
					/>,
					el,
				);
			draw();
			await settle();
			const keys = [...el.querySelectorAll('.groundwork-goal[data-key]')].map((card) =>
				card.getAttribute('data-key'),
			);
			expect(keys.sort()).toEqual(
				[...graph.nodes.map((node) => node.path), ...graph.ghosts.map((ghost) => ghost.key)].sort(),
			);
			expect(el.querySelectorAll('[data-line]')).toHaveLength(graph.edges.length);
		}
	});
});
