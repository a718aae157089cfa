/** Template notes look like goals and are none: those named in settings, and all in the folder of core's templates. */
import type { Path } from '../goal/goal';
import { folded } from './file-name';

const plain = (path: string): string =>
	folded(
		path
			.trim()
			.replace(/^\/+|\/+$/g, '')
			.replace(/\.md$/i, ''),
	);

/**
 * @param named paths from settings, asked each time; with or without `.md`, empty where there is none
 * @param folder the templates folder of the vault, or the empty string
 */
export function templateNotes(named: () => readonly string[], folder: string): (path: Path) => boolean {
	const inside = plain(folder);
	return (path) => {
		const name = plain(path);
		return named().some((one) => plain(one) === name) || (inside !== '' && name.startsWith(`${inside}/`));
	};
}
