import { ownRows } from './rows.mts';
import { suggestKind } from '../../src/core/smart/kind';
const name = (process.argv[2] ?? 'kinds') as 'kinds';
let right = 0, wrong = 0, unsure = 0;
for (const row of ownRows(name)) {
	if (!row.kind) continue;
	const said = suggestKind(row.text);
	if (said.suggestion === 'unsure') { unsure++; console.log('?', row.kind, row.text, '|', said.because.slice(0, 60)); }
	else if (said.suggestion === row.kind) right++;
	else { wrong++; console.log('X', row.kind, row.text, '|', said.because); }
}
console.log({ right, wrong, unsure, precision: right / (right + wrong), coverage: (right + wrong) / (right + wrong + unsure) });
