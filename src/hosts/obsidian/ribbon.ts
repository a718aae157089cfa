import type { Part } from './context';
import { MAP_VIEW } from './view-types';
import { hostWords } from '../../core/words/host';

/** The one ribbon icon: the goal map. */
export const ribbon: Part = (plugin, context) => {
	plugin.addRibbonIcon('waypoints', hostWords.ribbon, () => void context.openView(MAP_VIEW));
};

/** Lets core's Page preview show a note while the pointer rests on a goal of ours. */
export const hoverSource: Part = (plugin) => {
	plugin.registerHoverLinkSource(HOVER_SOURCE, { display: 'Groundwork', defaultMod: true });
};

/** The `source` of every `hover-link` event the plugin sends. */
export const HOVER_SOURCE = 'groundwork';
