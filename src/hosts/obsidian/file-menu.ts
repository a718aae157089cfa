import { TFile } from 'obsidian';
import { hostWords } from '../../core/words/host';
import { progressWords } from '../../core/words/progress';
import type { Part } from './context';
import { openCheckIn } from './modals/check-in';
import { openStand } from './modals/stand';
import { MAP_VIEW } from './view-types';

/** What a right click on a goal's note offers. */
export const fileMenu: Part = (plugin, context) => {
	plugin.registerEvent(
		context.app.workspace.on('file-menu', (menu, file, source) => {
			if (!(file instanceof TFile) || !context.index.entry(file.path)) return;
			const { path } = file;
			const add = (title: string, icon: string, act: () => void): void =>
				void menu.addItem((item) => item.setSection('groundwork').setTitle(title).setIcon(icon).onClick(act));
			add(progressWords.checkIn, 'pencil-line', () => openCheckIn(context, { path }));
			add(progressWords.changeStanding, 'circle-dot', () => openStand(context, path));
			if (source !== MAP_VIEW)
				add(hostWords.showOnMap, 'waypoints', () => void context.openView(MAP_VIEW, { focus: path }));
		}),
	);
};
