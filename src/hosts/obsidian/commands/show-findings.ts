import type { Part } from '../context';
import { FINDINGS_VIEW } from '../view-types';

export const showFindings: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'show-findings',
		name: 'Show findings',
		icon: 'search-check',
		callback: async () => {
			await context.openView(FINDINGS_VIEW);
			// The arrow keys are at hand at once.
			const [leaf] = context.app.workspace.getLeavesOfType(FINDINGS_VIEW);
			leaf?.view.containerEl.find('.groundwork-findings')?.focus();
		},
	});
};
