/**
 * Every string a person reads, in one place: one file per part of the product in `words/`, each exporting one
 * object, put together here. Tone: domain.md §6.7 and §12. A translation is one more set of these files.
 */
export { appCliWords } from './words/app-cli';
export { briefWords } from './words/brief';
export { clarityWords } from './words/clarity';
export { createWords } from './words/create';
export { checkInWords, lookBackWords, standWords } from './words/check-in';
export { helpWords } from './words/help';
export { hostWords } from './words/host';
export { smartWords } from './words/smart';
export { mapWords } from './words/map';
export { progressWords } from './words/progress';
export { viewWords } from './words/views';
export { settingWords } from './words/settings';
export { allianceWords } from './words/alliance';
export { areaWords } from './words/areas';
export { fieldWords } from './words/fields';
export { readingWords } from './words/reading';
export { statusWords } from './words/status';
export { headingWords } from './words/template';
export { writingWords } from './words/writing';
export { cliWords } from './words/cli';
export { reportWords } from './words/report';
