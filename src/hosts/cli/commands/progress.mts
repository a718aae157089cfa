/** `groundwork progress`: where each goal stands. */
import { progressReport, standings } from '../../../core/report/progress';
import { progressText } from '../../../core/report/progress-text';
import { cliWords } from '../../../core/words/cli';
import { json, type Command } from '../command.mts';
import { folderOf } from '../folder-of.mts';
import { openVault, shown } from '../vault.mts';

export const progress: Command = {
	name: 'progress',
	about: cliWords.about_progress,
	flags: { format: { takes: 'one', about: cliWords.flag_format, choices: ['text', 'json'] } },
	run: (call) => {
		const { given, today, print, say } = call;
		const vault = openVault(folderOf(call, 'progress'), { journal: true });
		[...vault.said, ...vault.unopened.map(({ path, reason }) => `${path}: ${reason}`)].forEach(say);
		const index = shown(vault, given.has('private'));
		const report = progressReport(index, today);
		print(given.one('format') === 'json' ? json(report) : progressText(standings(index, today), report));
		return 0;
	},
};
