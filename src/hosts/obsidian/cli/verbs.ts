import type { CliData, CliFlags } from 'obsidian';
import { brief } from '../../../core/brief/brief';
import { readItems, TICKED_AT_FIRST } from '../../../core/brief/items';
import { mixedFeelings } from '../../../core/brief/mixed';
import { standing } from '../../../core/progress/progress';
import { canvas, canvasText } from '../../../core/map/canvas';
import { tableMeasure } from '../../../core/map/measure';
import { mermaid } from '../../../core/map/mermaid';
import { PAPER } from '../../../core/map/svg';
import { checkReport } from '../../../core/report/check';
import { checkText } from '../../../core/report/check-text';
import { drawMap } from '../../../core/report/map';
import { progressReport, standings } from '../../../core/report/progress';
import { progressText } from '../../../core/report/progress-text';
import type { Settings } from '../../../core/settings';
import { appCliWords as words } from '../../../core/words/app-cli';
import { briefWords } from '../../../core/words/brief';
import type { Context, Part } from '../context';
import { drawnAs } from '../goal-map/export';
import { asked, Said, type Asked } from './asked';
import { create } from './create-verb';

const flag = (value: string, description: string, required = false) => ({ value, description, required });
const COMMON: CliFlags = {
	today: flag('YYYY-MM-DD', words.today),
	private: { description: words.private },
};
const report = (formats: string): CliFlags => ({ format: flag(formats, words.format), ...COMMON });
const BRIEF: CliFlags = {
	...COMMON,
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
	today: COMMON['today'] ?? flag('YYYY-MM-DD', words.today),
};

/** Answers in the form asked for, the first one where none was. @throws {Said} */
function inForm({ given }: Asked, forms: Readonly<Record<string, () => unknown>>): string {
	const known = Object.keys(forms);
	const form = given['format'] ?? known[0] ?? '';
	const made = Object.hasOwn(forms, form) ? forms[form]?.() : undefined;
	if (made === undefined) throw new Said(words.noFormat(known));
	return typeof made === 'string' ? made : JSON.stringify(made, null, 2);
}

function check(call: Asked, settings: Settings): string {
	const found = checkReport(call.index, settings, call.today);
	return inForm(call, { text: () => checkText(found), json: () => found });
}

function map(call: Asked, settings: Settings): string {
	const { picture, report: found } = drawMap(call.index, settings, call.today);
	return inForm(call, {
		json: () => found,
		mermaid: () => mermaid(picture),
		canvas: () => canvasText(canvas(picture)),
		svg: () => drawnAs(picture, PAPER, tableMeasure),
	});
}

function progress(call: Asked): string {
	const { index, today } = call;
	const found = progressReport(index, today);
	return inForm(call, { text: () => progressText(standings(index, today), found), json: () => found });
}

/** "Mixed feelings" stand in the text of the notes, so these are read for it. */
async function writeBrief({ given, whole, today }: Asked, { notes }: Context): Promise<string> {
	const list = given['include'];
	const { items, unknown } = list === undefined ? { items: TICKED_AT_FIRST, unknown: [] } : readItems(list);
	if (unknown.length > 0) throw new Said(words.noItems(unknown));
	const mixed = new Map<string, string | null>();
	for (const { path, kind } of whole.goals())
		if (kind === 'therapy') mixed.set(path, mixedFeelings((await notes.read(path)) ?? ''));
	const sources = {
		index: whole,
		today,
		standing: (path: string) => standing(path, whole, today),
		mixedIn: (path: string) => mixed.get(path) ?? null,
	};
	return brief(sources, { ticked: items, label: given['label'] ?? briefWords.session }).text;
}

/** The same verbs as the command line's, over the vault that is open. Nothing is shown in the app. */
export const cliVerbs: Part = (plugin, context) => {
	const answering = (answer: (call: Asked) => string | Promise<string>) => (given: CliData) =>
		told(context, () => answer(asked(given, context)));
	plugin.registerCliHandler(
		'groundwork:check',
		words.check,
		report('text|json'),
		answering((call) => check(call, context.settings())),
	);
	plugin.registerCliHandler(
		'groundwork:map',
		words.map,
		report('json|svg|mermaid|canvas'),
		answering((call) => map(call, context.settings())),
	);
	plugin.registerCliHandler('groundwork:progress', words.progress, report('text|json'), answering(progress));
	plugin.registerCliHandler(
		'groundwork:brief',
		words.brief,
		BRIEF,
		answering((call) => writeBrief(call, context)),
	);
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
