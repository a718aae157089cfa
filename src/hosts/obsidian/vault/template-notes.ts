import type { Path } from '../../../core/goal/goal';
import { folded } from '../../../core/note/file-name';
import type { Settings } from '../../../core/settings';

const plain = (path: string): string =>
	folded(
		path
			.trim()
			.replace(/^\/+|\/+$/g, '')
			.replace(/\.md$/i, ''),
	);

/** Template notes look like goals and are none: those named in settings, and all in the folder of core's templates. */
export function templateNotes(settings: () => Settings, folder: string): (path: Path) => boolean {
	const inside = folder === '' ? null : `${plain(folder)}/`;
	return (path) => {
		const { lifeTemplate, therapyTemplate } = settings();
		const name = plain(path);
		return (
			[lifeTemplate, therapyTemplate].some((one) => plain(one) === name) ||
			(inside !== null && name.startsWith(inside))
		);
	};
}
