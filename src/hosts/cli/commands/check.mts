/** `groundwork check`: questions about life goals, and notes that could not be read. */
import * as z from 'zod/mini';
import { answer, checkReport, hasNotes } from '../../../core/report/check';
import type { CheckReport } from '../../../core/report/shapes';
import { DEFAULTS } from '../../../core/settings';
import { checkText } from '../../../core/report/check-text';
import { cliWords } from '../../../core/words/cli';
import { json, type Call, type Command } from '../command.mts';
import { folderOf } from '../folder-of.mts';
import { Said } from '../said.mts';
import { openVault, shown } from '../vault.mts';

const LINE = z.object({ text: z.string(), properties: z.nullish(z.record(z.string(), z.unknown())) });

function answerLine(line: string, { today }: Call): unknown {
	let data: unknown;
	try {
		data = JSON.parse(line);
	} catch {
		return { error: cliWords.noJson };
	}
	const asked = LINE.safeParse(data);
	if (!asked.success) return { error: cliWords.noText };
	return answer(asked.data.text, asked.data.properties ?? {}, DEFAULTS, today) ?? { error: cliWords.noText };
}

/** One JSON object per line in, one per line out, as they come. Empty lines are passed over. */
async function checkLines(call: Call): Promise<number> {
	const { folder } = call.given;
	if (folder !== null) throw new Said(cliWords.stdinAlone(folder));
	for await (const read of call.lines()) {
		// Some shells send a byte order mark first.
		const line = read.replace(/^\uFEFF/, '');
		if (line.trim() !== '') call.print(`${JSON.stringify(answerLine(line, call))}\n`);
	}
	return 0;
}

function checkFolder(call: Call): number {
	const { given, today, print, say } = call;
	const vault = openVault(folderOf(call, 'check'), { journal: false });
	vault.said.forEach(say);
	const found = checkReport(shown(vault, given.has('private')), vault.settings, today);
	const unopened = vault.unopened.map((file) => ({ ...file, line: null }));
	const report: CheckReport = { ...found, unreadable: [...found.unreadable, ...unopened] };
	print(given.one('format') === 'json' ? json(report) : checkText(report));
	return given.has('strict') && hasNotes(report) ? 1 : 0;
}

export const check: Command = {
	name: 'check',
	about: cliWords.about_check,
	flags: {
		format: { takes: 'one', about: cliWords.flag_format, choices: ['text', 'json'] },
		strict: { takes: 'none', about: cliWords.flag_strict },
		stdin: { takes: 'none', about: cliWords.flag_stdin },
	},
	run: (call) => (call.given.has('stdin') ? checkLines(call) : checkFolder(call)),
};
