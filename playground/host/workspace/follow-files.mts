import type { TAbstractFile } from '../vault/files.mts';
import { FileView } from './file-view.mts';
import type { Workspace } from './workspace.mts';

/** Views go along with their file: a new name shows, a file that is gone closes. */
export function followFiles(workspace: Workspace): void {
	const { vault } = workspace.app;
	const viewsOf = (file: TAbstractFile): FileView[] => {
		const views: FileView[] = [];
		workspace.iterateAllLeaves(
			({ view }) => view instanceof FileView && view.file === file && views.push(view),
		);
		return views;
	};
	vault.on('rename', (file: TAbstractFile) => {
		for (const view of viewsOf(file)) if (view.file !== null) void view.onRename(view.file);
	});
	vault.on('delete', (file: TAbstractFile) => {
		for (const view of viewsOf(file)) view.leaf.detach();
	});
}
