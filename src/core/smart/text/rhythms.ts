/** How often: "daily", "every second weekend", "three times a week", "Mon–Thu", "most evenings". */
import { findAll, type Span } from './plain';
import { FORMS } from '../english/rhythms';

/** All recurrences in plain lower-case text; they may overlap. */
export const rhythms = (low: string): readonly Span[] => findAll(FORMS, low);
