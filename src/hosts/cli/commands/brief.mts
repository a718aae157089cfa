/** `groundwork brief`: the session brief as Markdown, built from what was ticked. domain.md §7.2. */
import { brief as writeBrief } from '../../../core/brief/brief';
import { ITEMS, readItems, TICKED_AT_FIRST } from '../../../core/brief/items';
import { mixedFeelings } from '../../../core/brief/mixed';
import { standing } from '../../../core/progress/progress';
import { cliWords } from '../../../core/words/cli';
import { briefWords } from '../../../core/words/brief';
import type { Command } from '../command.mts';
import { readText } from '../folder.mts';
import { folderOf } from '../folder-of.mts';
import { Said } from '../said.mts';
import { openVault, shown } from '../vault.mts';

export const brief: Command = {
	name: 'brief',
	about: cliWords.about_brief,
	flags: {
		include: { takes: 'one', about: cliWords.flag_include },
		label: { takes: 'one', about: cliWords.flag_label },
	},
	run: (call) => {
		const { given, today, print, say } = call;
		const list = given.one('include');
		const { items, unknown } = list === null ? { items: TICKED_AT_FIRST, unknown: [] } : readItems(list);
		if (unknown.length) throw new Said(cliWords.noItems(unknown, ITEMS));
		const vault = openVault(folderOf(call, 'brief'), { journal: true });
		[...vault.said, ...vault.unopened.map(({ path, reason }) => `${path}: ${reason}`)].forEach(say);
		// The brief leaves private goals out itself: it has to know their names to leave out sentences with them.
		const index = given.has('private') ? shown(vault, true) : vault.index;
		const sources = {
			index,
			standing: (path: string) => standing(path, index, today),
			today,
			mixedIn: (path: string) => mixedFeelings(readText(vault.root, path) ?? ''),
		};
		print(writeBrief(sources, { ticked: items, label: given.one('label') ?? briefWords.session }).text);
		return 0;
	},
};
