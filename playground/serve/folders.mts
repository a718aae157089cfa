import { lstatSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join, relative, sep } from 'node:path';

type Heard = (path: string) => void;

/** Hears of everything below a folder; paths are relative to it, with `/`. */
export interface Listening {
	close(): void;
}

const slashes = (path: string): string => path.replaceAll(sep, '/');

/** One watch for the whole tree, where the system has it. */
function watchTree(root: string, heard: Heard): Listening {
	const watcher = watch(root, { recursive: true }, (_kind, name) => {
		if (name !== null) heard(slashes(name));
	});
	watcher.on('error', () => undefined);
	return watcher;
}

/**
 * One watch per folder: on Linux Node's recursive watch takes one for every file, which a large vault cannot have.
 * A folder that appears is watched too; what is in it by then is told.
 */
class FolderByFolder implements Listening {
	readonly #watchers = new Map<string, FSWatcher>();

	constructor(
		private readonly root: string,
		private readonly heard: Heard,
	) {
		this.#enter(root, false);
	}

	close(): void {
		for (const watcher of this.#watchers.values()) watcher.close();
	}

	#enter(folder: string, tell: boolean): void {
		if (this.#watchers.has(folder)) return;
		try {
			const watcher = watch(folder, (_kind, name) => name !== null && this.#changed(folder, name));
			watcher.on('error', () => this.#leave(folder));
			this.#watchers.set(folder, watcher);
			for (const item of readdirSync(folder, { withFileTypes: true })) {
				const place = join(folder, item.name);
				if (tell) this.heard(slashes(relative(this.root, place)));
				if (item.isDirectory() && item.name !== '.git' && item.name !== 'node_modules')
					this.#enter(place, tell);
			}
		} catch {
			this.#leave(folder);
		}
	}

	#changed(folder: string, name: string): void {
		const place = join(folder, name);
		this.heard(slashes(relative(this.root, place)));
		if (!isFolder(place)) this.#leave(place);
		else this.#enter(place, true);
	}

	/** A folder that went: its watches go, those below it too. */
	#leave(folder: string): void {
		for (const [held, watcher] of this.#watchers) {
			if (held !== folder && !held.startsWith(folder + sep)) continue;
			watcher.close();
			this.#watchers.delete(held);
		}
	}
}

/** Links are not followed. */
function isFolder(place: string): boolean {
	try {
		return lstatSync(place).isDirectory();
	} catch {
		return false;
	}
}

export const listenToFolder = (root: string, heard: Heard): Listening =>
	process.platform === 'linux' ? new FolderByFolder(root, heard) : watchTree(root, heard);
