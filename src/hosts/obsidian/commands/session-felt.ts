import type { Part } from '../context';
import { openAlliance } from '../modals/alliance';

/** Offered only where the person says that they have a therapist. */
export const sessionFelt: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'note-how-a-session-felt',
		name: 'Note how a session felt',
		icon: 'message-circle',
		checkCallback: (checking) => {
			if (!context.settings().therapist) return false;
			if (!checking) openAlliance(context);
			return true;
		},
	});
};
