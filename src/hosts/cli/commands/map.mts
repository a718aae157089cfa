/** `groundwork map`: the goal map as data, picture, or a file for other programs. */
import { canvas, canvasText } from '../../../core/map/canvas';
import { mermaid } from '../../../core/map/mermaid';
import { drawMap, type Drawn } from '../../../core/report/map';
import { cliWords } from '../../../core/words/cli';
import { json, type Command } from '../command.mts';
import { folderOf } from '../folder-of.mts';
import { mapSvg } from '../map-svg.mts';
import { openVault, shown } from '../vault.mts';

const FORMATS: Readonly<Record<string, (drawn: Drawn) => string>> = {
	json: ({ report }) => json(report),
	svg: ({ picture }) => mapSvg(picture),
	mermaid: ({ picture }) => mermaid(picture),
	canvas: ({ picture }) => canvasText(canvas(picture)),
};

export const map: Command = {
	name: 'map',
	about: cliWords.about_map,
	flags: {
		format: { takes: 'one', about: cliWords.flag_format, choices: Object.keys(FORMATS) },
	},
	run: (call) => {
		const { given, today, print, say } = call;
		const vault = openVault(folderOf(call, 'map'), { journal: true });
		[...vault.said, ...vault.unopened.map(({ path, reason }) => `${path}: ${reason}`)].forEach(say);
		const drawn = drawMap(shown(vault, given.has('private')), vault.settings, today);
		const text = (FORMATS[given.one('format') ?? 'json'] ?? FORMATS['json'])?.(drawn) ?? '';
		print(text.endsWith('\n') ? text : `${text}\n`);
		return 0;
	},
};
