/** Tab titles of the views. */
import { spoken } from '../noun';

export const viewWords = spoken({
	progress: 'Goal progress',
	goalMap: 'Goal map',
	findings: 'Goal findings',
});
