import { cliWords } from '../../core/words/cli';
import type { Call } from './command.mts';
import { Said } from './said.mts';

/** The folder a verb works on. An empty word is none: a variable left unset is never this folder. @throws {Said} */
export function folderOf({ given }: Pick<Call, 'given'>, verb: string): string {
	if (given.folder === null || given.folder.trim() === '') throw new Said(cliWords.noFolder(verb));
	return given.folder;
}
