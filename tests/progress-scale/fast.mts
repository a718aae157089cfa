/** The real reading of a vault given as path → text: what both hosts do, without a host. */
import { parse } from 'yaml';
import type { NoteFacts } from '../../src/core/index/facts';
import { GoalIndex } from '../../src/core/index/goal-index';
import { LinkBook } from '../../src/core/index/link-book';
import { readBody } from '../../src/core/note/body';
import { readNote } from '../../src/core/note/read-note';
import { readJournal } from '../../src/core/progress/check-ins';
import { dayReader } from '../../src/core/progress/daily';
import { standing } from '../../src/core/progress/progress';
import type { Slow } from './slow.mts';

const dayOf = dayReader({ folder: 'Journal', format: 'YYYY-MM-DD' });

export function factsOf(path: string, text: string): NoteFacts {
	const reading = readNote(path, text, parse);
	const own = reading.is === 'goal';
	return {
		reading,
		body: own ? readBody(text) : null,
		journal: { day: dayOf(path, '2020-01-01'), ...readJournal(text, own) },
	};
}

/** The index of all files, put in the order given. */
export function indexOf(files: Iterable<readonly [string, string]>): GoalIndex {
	const list = [...files];
	const book = new LinkBook();
	for (const [path] of list) book.add(path);
	const index = new GoalIndex(book.resolve);
	for (const [path, text] of list) index.put(path, factsOf(path, text));
	return index;
}

export function fastProgress(index: GoalIndex, today: string): Map<string, Slow> {
	return new Map(
		index.goals().map(({ path }) => {
			const { measure, current, share, pace, stage, noticed, counted, mentions, lastActive } = standing(
				path,
				index,
				today,
			);
			return [
				path,
				{
					measure,
					current,
					share,
					pace,
					stage,
					noticed: noticed?.text ?? null,
					checkIns: counted,
					mentions,
					lastActive,
				},
			];
		}),
	);
}
