/** What must stand before anything else is evaluated: the clock, the prototypes, the globals, the counting. */
import { installClock } from './base/clock.mts';
import { installDom, installGlobals } from './base/dom/install.mts';
import { installPlain } from './base/plain.mts';
import { countListeners } from './listeners.mts';

const today = document.documentElement.dataset['today'];
if (today !== undefined) installClock(today);
installPlain();
installDom(window);
installGlobals(window);

export const liveListeners = countListeners();
