/** `groundwork map`: the goal map as data, picture, or a file for other programs. */
import { drawMap } from '../../../core/report/map';
import { cliWords } from '../../../core/words/cli';
import { json, type Command } from '../command.mts';
import { folderOf } from '../folder-of.mts';
import { openVault, shown } from '../vault.mts';

export const map: Command = {
	name: 'map',
	about: cliWords.about_map,
	flags: {
		format: { takes: 'one', about: cliWords.flag_format, choices: ['json', 'svg', 'mermaid', 'canvas'] },
	},
	run: (call) => {
		const { given, today, print, say } = call;
		const vault = openVault(folderOf(call, 'map'), { journal: true });
		[...vault.said, ...vault.unopened.map(({ path, reason }) => `${path}: ${reason}`)].forEach(say);
		const drawn = drawMap(shown(vault, given.has('private')), vault.settings, today);
		print(json(drawn.report));
		return 0;
	},
};
