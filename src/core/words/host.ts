/** What notices and menus of the app say. A notice never names a goal. */
import { spoken } from '../noun';

export const hostWords = spoken({
	undo: 'Undo',
	undone: 'Put back as it was.',
	changedSince: 'The note has changed since, so it stays as it is.',
	noteGone: 'That note is no longer there, so nothing was changed.',
	notWritten: 'The note could not be written, so nothing was changed.',
	notCreated: 'The note could not be made there. What you typed is still here.',
	placeRenamed: 'A place named in the settings has a new name. Use it there too?',
	useNewPlace: 'Use it',
	ribbon: 'Open goal map',
	settingsNotSaved: 'The settings file could not be read or written, so nothing was saved.',
	showOnMap: 'Show on goal map',
	leaveTitle: 'Leave this form?',
	leaveAbout: 'What you typed has not been written anywhere yet.',
	leave: 'Leave',
	stay: 'Keep writing',
});
