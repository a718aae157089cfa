import { mapWords } from '../../../core/words';
import type { Choice } from '../../../ui/goal-map/props';
import type { MapState } from '../../../ui/goal-map/state';
import type { Context } from '../context';
import { exportMap, FORMATS } from './export';

/** What the map can be saved as. */
export const exportChoices = (context: Context, state?: MapState): readonly Choice[] =>
	FORMATS.map((format) => ({
		title: mapWords.exportAs[format],
		run: () => void exportMap(context, format, state),
	}));
