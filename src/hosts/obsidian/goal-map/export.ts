import type { Choice } from '../../../ui/goal-map/props';
import type { Context } from '../context';

export function exportChoices(_context: Context): readonly Choice[] {
	return [];
}
