import { cliWords } from '../../core/words/cli';
import type { Call } from './command.mts';
import { Said } from './said.mts';

/** The folder a verb works on. @throws {Said} where none was given */
export function folderOf({ given }: Pick<Call, 'given'>, verb: string): string {
	if (given.folder === null) throw new Said(cliWords.noFolder(verb));
	return given.folder;
}
