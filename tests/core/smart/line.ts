/** One line of text as the title of a note, with properties as they would stand there. */
import { readGoal } from '../../../src/core/goal/read';
import { check } from '../../../src/core/smart/check';
import type { Checked, SmartOptions } from '../../../src/core/smart/rule';

/** Checks the line as a life goal. Offsets are UTF-16 units in `text`. */
export function checkText(
	text: string,
	properties: Readonly<Record<string, unknown>> | undefined,
	options: SmartOptions,
): Checked {
	const reading = readGoal('', { ...properties, goal_type: 'life' });
	if (reading.is !== 'goal') throw new Error(`no goal: ${JSON.stringify(properties)}`);
	const body = {
		helps: [],
		boxes: { ticked: 0, all: 0 },
		pieces: [{ where: 'title', text, from: 0, line: 0 }],
		textStart: null,
	} as const;
	return check({ goal: reading.goal, body, linked: reading.goal.partOf.length > 0 }, options);
}
