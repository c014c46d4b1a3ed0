// Which sheets can the bar open over any screen?
export type Sheet = 'help' | 'settings';

export interface SheetProps {
  readonly onClose: () => void;
}
