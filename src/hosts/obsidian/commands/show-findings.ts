import type { Part } from '../context';
import { FINDINGS_VIEW } from '../view-types';

export const showFindings: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'show-findings',
		name: 'Show findings',
		icon: 'search-check',
		callback: () => void context.openView(FINDINGS_VIEW),
	});
};
