import type { CliData, CliFlags } from 'obsidian';
import { brief } from '../../../core/brief/brief';
import { readItems, TICKED_AT_FIRST } from '../../../core/brief/items';
import { standing } from '../../../core/progress/progress';
import { checkReport } from '../../../core/report/check';
import { drawMap } from '../../../core/report/map';
import { progressReport } from '../../../core/report/progress';
import { appCliWords as words } from '../../../core/words/app-cli';
import { briefWords } from '../../../core/words/brief';
import type { Context, Part } from '../context';
import { asked, Said, type Asked } from './asked';
import { create } from './create-verb';

const flag = (value: string, description: string, required = false) => ({ value, description, required });
const REPORT: CliFlags = {
	format: flag('json', words.format),
	today: flag('YYYY-MM-DD', words.today),
	private: { description: words.private },
};
const BRIEF: CliFlags = {
	...REPORT,
	include: flag('items', words.include),
	label: flag('words', words.label),
};
const CREATE: CliFlags = {
	type: flag('life|therapy', words.type, true),
	name: flag('name', words.name, true),
	area: flag('area', words.area),
	serves: flag('goal', words.serves),
	part_of: flag('goal', words.partOf),
	folder: flag('folder', words.folder),
};

const json = (data: unknown): string => JSON.stringify(data, null, 2);

function writeBrief({ given, index, today }: Asked): string {
	const list = given['include'];
	const { items, unknown } = list === undefined ? { items: TICKED_AT_FIRST, unknown: [] } : readItems(list);
	if (unknown.length > 0) throw new Said(words.noItems(unknown));
	const sources = { index, today, standing: (path: string) => standing(path, index, today) };
	return brief(sources, { ticked: items, label: given['label'] ?? briefWords.session }).text;
}

/** The same verbs as the command line's, over the vault that is open. Nothing is shown in the app. */
export const cliVerbs: Part = (plugin, context) => {
	const report = (answer: (call: Asked) => string) => (given: CliData) =>
		told(context, () => answer(asked(given, context)));
	plugin.registerCliHandler(
		'groundwork:check',
		words.check,
		REPORT,
		report(({ index, today }) => json(checkReport(index, context.settings(), today))),
	);
	plugin.registerCliHandler(
		'groundwork:map',
		words.map,
		REPORT,
		report(({ index, today }) => json(drawMap(index, context.settings(), today).report)),
	);
	plugin.registerCliHandler(
		'groundwork:progress',
		words.progress,
		REPORT,
		report(({ index, today }) => json(progressReport(index, today))),
	);
	plugin.registerCliHandler('groundwork:brief', words.brief, BRIEF, report(writeBrief));
	plugin.registerCliHandler('groundwork:create', words.create, CREATE, (given) =>
		told(context, () => create(given, context)),
	);
};

/** Answers once all texts have been read; a sentence where the call could not be carried out. */
async function told(context: Context, answer: () => string | Promise<string>): Promise<string> {
	try {
		await context.whenRead();
		return await answer();
	} catch (error) {
		if (error instanceof Said) return error.message;
		throw error;
	}
}
