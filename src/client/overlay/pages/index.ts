// Which pages come together? Those for reading and for settings: one file, fetched once.
export { AccessibilityScreen } from './accessibility.tsx';
export { GlossaryScreen } from './glossary.tsx';
export { LegalScreen } from './legal.tsx';
export { MethodScreen } from './method.tsx';
export { PrivacyScreen } from './privacy.tsx';
export { ProblemScreen } from './problem.tsx';
export { RulesScreen } from './rules.tsx';
export { SettingsForm, SettingsScreen } from './settings.tsx';
