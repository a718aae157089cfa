import { TFile } from 'obsidian';
import type { Part } from './context';
import { MAP_VIEW } from './view-types';
import { hostWords } from '../../core/words/host';

/** What a right click on a goal's note offers. */
export const fileMenu: Part = (plugin, context) => {
	plugin.registerEvent(
		context.app.workspace.on('file-menu', (menu, file) => {
			if (!(file instanceof TFile) || !context.index.entry(file.path)) return;
			menu.addItem((item) =>
				item
					.setSection('groundwork')
					.setIcon('waypoints')
					.setTitle(hostWords.showOnMap)
					.onClick(() => void context.openView(MAP_VIEW, { focus: file.path })),
			);
		}),
	);
};
