import type { Part } from '../context';
import { openCreate } from '../modals/create';

export const turnIntoGoal: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'turn-into-goal',
		name: 'Turn current note into a goal',
		icon: 'flag',
		checkCallback: (checking) => {
			const file = context.app.workspace.getActiveFile();
			// Before all notes are read, a goal would still look like any other note.
			if (file?.extension !== 'md' || !context.isIndexed() || context.index.entry(file.path)) return false;
			if (!checking) openCreate(context, { note: file.path, sentence: file.basename });
			return true;
		},
	});
};
