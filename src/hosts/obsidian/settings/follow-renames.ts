import type { Settings } from '../../../core/settings';
import { hostWords } from '../../../core/words/host';
import type { Part } from '../context';
import { sayWithChoice } from '../notices';

const PLACES = ['lifeFolder', 'therapyFolder', 'sessionFolder', 'lifeTemplate', 'therapyTemplate'] as const;

/**
 * A folder or template named in settings was renamed: offers to go along, never does so by itself, because the old
 * name may be meant (a year's folder, moved to the archive).
 */
export const followRenames: Part = (plugin, context) => {
	/** Renaming a folder fires for it and for all that is in it: one offer is enough. */
	const offered = new Set<string>();
	plugin.registerEvent(
		context.app.vault.on('rename', (file, from) => {
			const changes = movedPlaces(context.settings(), from, file.path);
			const key = JSON.stringify(changes);
			if (Object.keys(changes).length === 0 || offered.has(key)) return;
			offered.add(key);
			sayWithChoice(hostWords.placeRenamed, hostWords.useNewPlace, () => {
				offered.delete(key);
				void context.saveSettings(changes);
			});
		}),
	);
};

/** Which settings name `from` or something inside it, and what they would be called now. */
function movedPlaces(settings: Settings, from: string, to: string): Partial<Settings> {
	return Object.fromEntries(
		PLACES.filter((place) => settings[place] === from || settings[place].startsWith(`${from}/`)).map(
			(place) => [place, to + settings[place].slice(from.length)],
		),
	);
}
