/** Statuses and the words for them. domain.md §10.1. */
import { statusWords } from '../words/status';
import type { Kind, Status } from './goal';

/** Other words people write, read kindly. */
export const STATUS_SYNONYMS: Readonly<Record<string, Status>> = {
	paused: 'resting',
	'on hold': 'resting',
	dropped: 'released',
	cancelled: 'released',
	canceled: 'released',
	abandoned: 'released',
	complete: 'done',
	completed: 'done',
	achieved: 'done',
	todo: 'someday',
	planned: 'someday',
	'in-progress': 'active',
	'in progress': 'active',
};

/** What a person reads, e.g. `Reached` for a life goal that is done, `Settled for now` for a therapy goal. */
export function statusWord(status: Status, kind: Kind): string {
	return statusWords[kind][status];
}
